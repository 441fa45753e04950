package vn.ubkt.reporting.submission.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.FormDifference;
import vn.ubkt.reporting.form.definition.Definitions;
import vn.ubkt.reporting.form.rulebook.RuleBook;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;

/** Dry runs of definition files: nothing is installed or kept. */
@UseCase
public class TrialService {

    /** How many of the newest periods are looked through for figures. */
    private static final int PERIODS = 6;

    @Inject
    private TrialRules rules;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private Ledger ledger;

    @Inject
    private PortalClock clock;

    @Requires(Permission.PERIOD_MANAGE)
    public TrialReport run(byte[] file) {
        FormSet inForce = rules.inForce(clock.today());
        Definitions.Trial trial = rules.attempt(file);
        if (trial.catalogue() == null) {
            return TrialReport.refused(trial.problems(), inForce);
        }
        FormSet tried = trial.catalogue().sets().stream().max(Comparator.comparing(FormSet::validFrom)).orElseThrow();
        UnitRef unit = hierarchy.acting(clock.today());
        List<PeriodRef> newest = periods.visible().stream().filter(PeriodRef::base).limit(PERIODS).toList();
        Map<Long, List<FormFigures>> sent = ledger.sent(List.of(unit.id()), newest.stream().map(PeriodRef::id).toList(), null).stream()
            .collect(Collectors.groupingBy(FormFigures::periodId));
        PeriodRef period = newest.stream().filter(each -> sent.containsKey(each.id())).findFirst().orElse(null);
        return new TrialReport(List.of(), inForce, tried, FormDifference.between(inForce, tried), new RuleBook(trial.catalogue(), trial.periodRules()),
            period, period == null ? List.of() : rules.counts(trial, tried, period, unit, sent.get(period.id())));
    }
}

package vn.ubkt.reporting.submission.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.FormDifference;
import vn.ubkt.reporting.form.definition.Definitions;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.RuleEngine;
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
    private FormRegister forms;

    @Inject
    private Definitions definitions;

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
        FormSet inForce = forms.catalogue().setValidOn(clock.today()).orElseThrow();
        Definitions.Trial trial = definitions.attempt(file);
        if (trial.catalogue() == null) {
            return TrialReport.refused(trial.problems(), inForce);
        }
        FormSet tried = trial.catalogue().sets().stream().max(Comparator.comparing(FormSet::validFrom)).orElseThrow();
        UnitRef unit = hierarchy.acting(clock.today());
        List<PeriodRef> newest = periods.visible().stream().filter(PeriodRef::base).limit(PERIODS).toList();
        Map<Long, List<FormFigures>> sent = ledger.sent(List.of(unit.id()), newest.stream().map(PeriodRef::id).toList(), null).stream()
            .collect(Collectors.groupingBy(FormFigures::periodId));
        PeriodRef period = newest.stream().filter(each -> sent.containsKey(each.id())).findFirst().orElse(null);
        return new TrialReport(List.of(), inForce, tried, FormDifference.between(inForce, tried), period,
            period == null ? List.of() : counts(trial.catalogue(), tried, period, unit, sent.get(period.id())));
    }

    private List<TrialCount> counts(FormCatalogue catalogue, FormSet tried, PeriodRef period, UnitRef unit, List<FormFigures> figures) {
        FormSet before = forms.set(period.formSet());
        List<Finding> now = findings(forms.rules(), before, unit, figures);
        List<Finding> then = findings(new RuleEngine(catalogue), tried, unit, figures);
        return figures.stream().map(FormFigures::formCode).sorted().map(form -> new TrialCount(form, count(now, form, Severity.ERROR),
            count(then, form, Severity.ERROR), count(now, form, Severity.WARNING), count(then, form, Severity.WARNING)))
            .filter(count -> count.errorsNow() + count.errorsThen() + count.warningsNow() + count.warningsThen() > 0).toList();
    }

    private static List<Finding> findings(RuleEngine rules, FormSet set, UnitRef unit, List<FormFigures> figures) {
        List<Finding> found = new ArrayList<>(rules.check(Examination.own(set, unit.level(), Span.PERIOD), part(set, figures, FormFigures::own)));
        found.addAll(rules.check(Examination.total(set, Span.PERIOD), part(set, figures, FormFigures::total)));
        return found;
    }

    private static Map<String, CellVector> part(FormSet set, List<FormFigures> figures, Function<FormFigures, CellVector> part) {
        Map<String, CellVector> values = new HashMap<>();
        figures.stream().filter(form -> set.contains(form.formCode()) && set.form(form.formCode()).slots() == part.apply(form).size())
            .forEach(form -> values.put(form.formCode(), part.apply(form)));
        return values;
    }

    private static long count(List<Finding> findings, String form, Severity severity) {
        return findings.stream().filter(finding -> finding.form().equals(form) && finding.severity() == severity).count();
    }
}

package vn.ubkt.reporting.submission.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.cells.Completeness;

/** Everything that is checked before sending, on the unit's own part, on what was accepted below, and on both together. */
@ApplicationScoped
class EntryChecks {

    @Inject
    private EntryContext context;

    @Inject
    private FormRegister forms;

    /** @param codes forms asked for; {@code null} = the whole set */
    SetCheck check(EntryContext.Place place, Map<String, Draft> drafts, Collection<String> codes) {
        return check(place, drafts, context.statuses(place, drafts), context.acceptedBelow(place, null), codes);
    }

    SetCheck check(EntryContext.Place place, Map<String, Draft> drafts, List<FormStatus> statuses,
                   Map<String, List<FormFigures>> accepted, Collection<String> codes) {
        StatisticalLevel level = place.unit().level();
        List<String> missing = new ArrayList<>();
        List<String> blank = new ArrayList<>();
        Map<String, CellVector> own = new HashMap<>();
        Map<String, CellVector> below = new HashMap<>();
        Map<String, CellVector> total = new HashMap<>();
        for (FormStatus status : statuses) {
            Form form = status.form();
            Draft draft = drafts.getOrDefault(form.code(), Draft.none(form.code(), form.slots()));
            own.put(form.code(), draft.own());
            below.put(form.code(), EntryContext.sum(form, accepted.getOrDefault(form.code(), List.of())));
            total.put(form.code(), FormCalculator.computeRows(form, draft.own().plus(below.get(form.code()))));
            if (codes == null || codes.contains(form.code())) {
                if (!draft.isStarted()) {
                    if (status.due()) {
                        missing.add(form.code());
                    }
                } else if (!Completeness.blankCells(form, draft.own(), level, draft.fed(form)).isEmpty()) {
                    blank.add(form.code());
                }
            }
        }
        return new SetCheck(missing, blank, findings(place, own, below, total, codes));
    }

    private List<Finding> findings(EntryContext.Place place, Map<String, CellVector> own, Map<String, CellVector> below,
                                   Map<String, CellVector> total, Collection<String> codes) {
        Span span = place.period().type() == PeriodType.TERM ? Span.TERM : Span.PERIOD;
        List<Finding> all = new ArrayList<>(forms.rules().check(Examination.own(place.set(), place.unit().level(), span), own));
        if (place.isParent()) {
            all.addAll(forms.rules().check(Examination.below(place.set(), span), below));
            all.addAll(forms.rules().check(Examination.total(place.set(), span), total));
        }
        return all.stream().filter(finding -> codes == null || codes.contains(finding.form())).toList();
    }
}

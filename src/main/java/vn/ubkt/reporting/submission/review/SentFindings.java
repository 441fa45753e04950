package vn.ubkt.reporting.submission.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.cell.NotedCells;
import vn.ubkt.reporting.submission.check.HistoryChecks;
import vn.ubkt.reporting.submission.check.WarningNote;
import vn.ubkt.reporting.submission.check.WarningNotes;

/** What the rules say of sendings, by themselves and against what their units sent before, and what the units said of it. */
@ApplicationScoped
class SentFindings {

    @Inject
    private FormRegister forms;

    @Inject
    private HistoryChecks history;

    @Inject
    private WarningNotes notes;

    @Inject
    private NotedCells cells;

    HistoryChecks.Sent before(PeriodRef period, Collection<Long> units) {
        return history.before(period, units);
    }

    Map<String, WarningNote> notes(long revisionId) {
        return notes.kept(revisionId);
    }

    /** Slots of the cells of a form that hold a note. */
    List<Integer> noted(long revisionId, String formCode) {
        return cells.ofRevision(revisionId, formCode);
    }

    List<Finding> of(UnitRef unit, HistoryChecks.Sent before, Collection<FormFigures> figures) {
        FormSet set = forms.set(before.period().formSet());
        Span span = before.period().type() == PeriodType.TERM ? Span.TERM : Span.PERIOD;
        Map<String, CellVector> own = new HashMap<>();
        Map<String, CellVector> total = new HashMap<>();
        figures.forEach(form -> {
            own.put(form.formCode(), form.own());
            total.put(form.formCode(), form.total());
        });
        List<Finding> found = found(Examination.own(set, unit.level(), span), before, unit.id(), own);
        if (!own.equals(total)) {
            found.addAll(found(Examination.total(set, span), before, unit.id(), total));
        }
        return found;
    }

    private List<Finding> found(Examination examination, HistoryChecks.Sent before, long unit, Map<String, CellVector> values) {
        List<Finding> found = new ArrayList<>(forms.rules().check(examination, values));
        found.addAll(history.check(examination, before, unit, values));
        return found;
    }
}

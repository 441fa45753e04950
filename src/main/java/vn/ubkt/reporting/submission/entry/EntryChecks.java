package vn.ubkt.reporting.submission.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import vn.ubkt.reporting.submission.carried.CarriedBook;
import vn.ubkt.reporting.submission.carried.CarriedDraft;
import vn.ubkt.reporting.submission.cells.Completeness;
import vn.ubkt.reporting.submission.check.HistoryChecks;
import vn.ubkt.reporting.submission.check.SetCheck;
import vn.ubkt.reporting.submission.check.WarningNotes;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.trail.AuditEvent;

/** Everything that is checked before sending, on the unit's own part, on what was accepted below, and on both together. */
@ApplicationScoped
class EntryChecks {

    @Inject
    private EntryContext context;

    @Inject
    private FormRegister forms;

    @Inject
    private HistoryChecks history;

    @Inject
    private WarningNotes notes;

    @Inject
    private CarriedBook book;

    @Inject
    private Event<AuditEvent> trail;

    /** @param codes forms asked for; {@code null} = the whole set */
    SetCheck check(EntryContext.Place place, Map<String, Draft> drafts, Collection<String> codes) {
        HistoryChecks.Sent before = before(place);
        List<FormStatus> statuses = context.statuses(place, drafts, before.standing(place.unit().id()));
        return check(place, drafts, statuses, context.acceptedBelow(place, null), before, codes);
    }

    /** What the unit sent for the period and for those before it. */
    HistoryChecks.Sent before(EntryContext.Place place) {
        return history.before(place.period(), List.of(place.unit().id()));
    }

    SetCheck check(EntryContext.Place place, Map<String, Draft> drafts, List<FormStatus> statuses,
                   Map<String, List<FormFigures>> accepted, HistoryChecks.Sent before, Collection<String> codes) {
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
                } else if (!place.period().carried() && !Completeness.blankCells(form, draft.own(), level, draft.fed(form)).isEmpty()) {
                    blank.add(form.code());
                }
            }
        }
        List<Finding> findings = findings(place, own, below, total, before).stream()
            .filter(finding -> codes == null || concerns(finding, codes)).toList();
        boolean warned = findings.stream().anyMatch(finding -> !finding.isError());
        return new SetCheck(place.period(), missing, blank, findings, warned ? notes.written(place.period().id()) : Map.of());
    }

    /** Carried figures are recorded with what they rest on, all others without. */
    void requireSource(EntryContext.Place place, CarriedDraft carried) {
        book.require(place.period(), carried);
    }

    /** Keeps what the unit said of the warnings, and what carried figures rest on, with the revision they were sent in. */
    void keep(long revisionId, SetCheck check, CarriedDraft carried) {
        notes.keep(revisionId, check.toExplain().stream().map(Finding::key).toList());
        book.keep(revisionId, carried);
    }

    int explain(EntryContext.Place place, Map<String, String> texts) {
        if (!place.period().open()) {
            throw new DomainException(SubmissionError.PERIOD_NOT_OPEN, place.period().name());
        }
        int written = notes.write(place.period().id(), texts);
        trail.fire(new AuditEvent("WARNINGS_EXPLAINED", "PERIOD", place.period().publicId().toString(),
            Map.of("notes", String.valueOf(written))));
        return written;
    }

    private List<Finding> findings(EntryContext.Place place, Map<String, CellVector> own, Map<String, CellVector> below,
                                   Map<String, CellVector> total, HistoryChecks.Sent before) {
        Span span = place.period().type() == PeriodType.TERM ? Span.TERM : Span.PERIOD;
        Examination ownPart = Examination.own(place.set(), place.unit().level(), span);
        List<Finding> all = new ArrayList<>(forms.rules().check(ownPart, own));
        all.addAll(history.check(ownPart, before, place.unit().id(), own));
        all.addAll(history.lowered(ownPart, before, place.unit().id(), own));
        if (place.isParent()) {
            Examination whole = Examination.total(place.set(), span);
            all.addAll(forms.rules().check(Examination.below(place.set(), span), below));
            all.addAll(forms.rules().check(whole, total));
            all.addAll(history.check(whole, before, place.unit().id(), withOwnPart(place, own, total)));
        }
        return all;
    }

    /** A total still without the unit's own part says nothing against totals of earlier periods. */
    private static Map<String, CellVector> withOwnPart(EntryContext.Place place, Map<String, CellVector> own, Map<String, CellVector> total) {
        Map<String, CellVector> complete = new HashMap<>(total);
        complete.keySet().removeIf(form -> own.get(form).isBlank() && place.set().form(form).offeredTo(place.unit().level()));
        return complete;
    }

    /** A rule across forms or periods stands against each of its forms. */
    private static boolean concerns(Finding finding, Collection<String> codes) {
        return codes.contains(finding.form()) || finding.kind() == Finding.Kind.ACROSS_PERIODS
            && finding.cells().stream().anyMatch(cell -> codes.contains(cell.form()));
    }
}

package vn.ubkt.reporting.submission.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.RevisionHead;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.reporting.submission.check.HistoryChecks;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.time.PortalClock;

/** Puts together what the superior sees: a few statements for all units, none per unit or form. */
@ApplicationScoped
class ReviewBoards {

    @Inject
    private Ledger ledger;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

    @Inject
    private SentFindings findings;

    @Inject
    private PortalClock clock;

    Worklist worklist(Situation situation) {
        PeriodRef period = situation.period();
        Map<StatisticalLevel, Integer> owed = new HashMap<>();
        for (UnitRef child : situation.children()) {
            owed.computeIfAbsent(child.level(), level -> owed(situation, level));
        }
        Worklist.Progress nothing = period.carried() ? Worklist.Progress.NOT_RECORDED : Worklist.Progress.MISSING;
        return new Worklist(period, situation.children().stream().map(child -> row(child, situation.sentBy(child.id()),
            owed.get(child.level()), situation.dueOn(period.id(), child.level()), nothing)).toList());
    }

    private int owed(Situation situation, StatisticalLevel level) {
        return (int) forms.set(situation.period().formSet()).forms().stream().filter(form -> situation.isDue(form, level)).count();
    }

    private WorklistRow row(UnitRef unit, List<SentForm> sent, int due, LocalDate dueOn, Worklist.Progress nothing) {
        int waiting = count(sent, FormState.SENT) + count(sent, FormState.OPENED);
        int accepted = count(sent, FormState.ACCEPTED);
        int givenBack = count(sent, FormState.RETURNED) + count(sent, FormState.REOPENED);
        List<SentForm> newestFirst = sent.stream().sorted(Comparator.comparing(SentForm::sentAt).reversed()).toList();
        SentForm last = newestFirst.isEmpty() ? null : newestFirst.get(0);
        List<SentForm> waitingForms = newestFirst.stream().filter(form -> form.state().isAwaitingVerdict()).toList();
        List<UUID> pending = waitingForms.stream().map(SentForm::revisionPublicId).distinct().toList();
        boolean opened = !waitingForms.isEmpty() && waitingForms.get(waitingForms.size() - 1).state() == FormState.OPENED;
        Worklist.Progress progress = sent.isEmpty() ? nothing : progress(due, waiting, accepted, givenBack);
        boolean owing = progress == Worklist.Progress.MISSING || progress == Worklist.Progress.PARTLY || progress == Worklist.Progress.GIVEN_BACK;
        return new WorklistRow(unit, progress, due, waiting, accepted, givenBack, last == null ? null : last.sentAt(),
            last == null ? null : last.sentBy(), pending, last == null ? null : last.revisionPublicId(), opened, dueOn,
            owing && dueOn != null && clock.today().isAfter(dueOn));
    }

    private static int count(List<SentForm> sent, FormState state) {
        return (int) sent.stream().filter(form -> form.state() == state).count();
    }

    private static Worklist.Progress progress(int due, int waiting, int accepted, int givenBack) {
        if (givenBack > 0) {
            return Worklist.Progress.GIVEN_BACK;
        }
        if (waiting + accepted < due) {
            return Worklist.Progress.PARTLY;
        }
        return waiting > 0 ? Worklist.Progress.WAITING : Worklist.Progress.ACCEPTED;
    }

    /** Sendings of the given units that wait for a verdict, oldest first. */
    List<RevisionHead> waiting(List<UnitRef> children, long periodId) {
        return ledger.revisions(children.stream().map(UnitRef::id).toList(), periodId).stream()
            .filter(head -> head.state().isAwaitingVerdict()).sorted(Comparator.comparing(RevisionHead::id)).toList();
    }

    /** Keeps every unit directly below from sending or taking back for the period until the transaction ends. */
    void lockAll(PeriodRef period) {
        ledger.lock(children(period.endsOn()).stream().map(UnitRef::id).toList(), period.id());
    }

    ReviewSheet sheet(RevisionHead head, UnitRef unit, String formCode, List<RevisionHead> waiting) {
        PeriodRef period = periods.period(head.periodId());
        UUID before = waiting.stream().filter(other -> other.id() < head.id()).reduce((one, other) -> other).map(RevisionHead::publicId).orElse(null);
        UUID after = waiting.stream().filter(other -> other.id() > head.id()).findFirst().map(RevisionHead::publicId).orElse(null);
        FormSet set = forms.set(period.formSet());
        Map<String, FormFigures> figures = ledger.figuresOf(List.of(head.id()), null).stream()
            .collect(Collectors.toMap(FormFigures::formCode, form -> form));
        List<Form> sent = set.forms().stream().filter(form -> figures.containsKey(form.code())).toList();
        List<String> nil = sent.stream().map(Form::code).filter(code -> figures.get(code).nil()).toList();
        if (head.state() == FormState.SENT) {
            return new ReviewSheet(head, period, unit, sent, nil, List.of(), null, null, null, null, List.of(), Map.of(), before, after);
        }
        Form shown = sent.stream().filter(form -> formCode == null || form.code().equals(formCode)).findFirst().orElseThrow(NotFoundException::new);
        FormFigures values = figures.get(shown.code());
        return new ReviewSheet(head, period, unit, sent, nil, findings.noted(head.id(), shown.code()), shown, values.own(), values.below(),
            values.total(), findings.of(unit, findings.before(period, List.of(unit.id())), figures.values()), findings.notes(head.id()), before, after);
    }

    /** The sheet without the figures, and those in what is said of it, that are not for the person who looks. */
    ReviewSheet without(ReviewSheet sheet, PersonFigures persons) {
        return sheet.without(persons, forms.catalogue()::form);
    }

    /**
     * Waiting sendings of the units directly below on which the rules find nothing, oldest first; of a carried period all of them, for
     * its figures stand as a document has them.
     */
    List<RevisionHead> clean(PeriodRef period) {
        Map<Long, UnitRef> children = children(period.endsOn()).stream().collect(Collectors.toMap(UnitRef::id, unit -> unit));
        List<RevisionHead> waiting = waiting(List.copyOf(children.values()), period.id());
        if (period.carried()) {
            return waiting.stream().filter(head -> !ledger.isOwnEntry(head)).toList();
        }
        Map<Long, List<FormFigures>> figures = ledger.figuresOf(waiting.stream().map(RevisionHead::id).toList(), null).stream()
            .collect(Collectors.groupingBy(FormFigures::revisionId));
        HistoryChecks.Sent before = findings.before(period, waiting.stream().map(RevisionHead::unitId).distinct().toList());
        return waiting.stream().filter(head -> !ledger.isOwnEntry(head)).filter(head -> findings.of(children.get(head.unitId()), before,
            figures.getOrDefault(head.id(), List.of())).isEmpty()).toList();
    }

    /** Units directly below the acting one on the day. */
    List<UnitRef> children(LocalDate on) {
        return hierarchy.children(hierarchy.acting(on).id(), on);
    }
}

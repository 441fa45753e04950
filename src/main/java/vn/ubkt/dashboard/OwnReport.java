package vn.ubkt.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.entry.FormStatus;

/**
 * How far the acting unit is with its own forms of a period.
 *
 * @param due       forms it owes
 * @param mending   forms the superior gave back, due or not
 * @param givenBack the sendings they were given back with
 * @param next      code of the due form to go on with; {@code null} where each was sent before
 */
public record OwnReport(PeriodRef period, Deadline deadline, int due, int accepted, int waiting, int drafts, int notStarted,
                        int mending, List<GivenBack> givenBack, String next, Step step) {

    public OwnReport {
        givenBack = List.copyOf(givenBack);
    }

    static OwnReport of(PeriodRef period, List<FormStatus> forms, LocalDate dueOn, LocalDate today) {
        List<FormStatus> due = forms.stream().filter(FormStatus::due).toList();
        int mending = count(forms, FormState::isGivenBack);
        List<GivenBack> givenBack = GivenBack.of(forms.stream().map(FormStatus::sent).filter(Objects::nonNull).toList());
        int accepted = count(due, FormState::isAccepted);
        int waiting = count(due, FormState::isAwaitingVerdict);
        int drafts = count(due, state -> state == FormState.DRAFT);
        int notStarted = count(due, state -> state == FormState.NOT_STARTED);
        Deadline deadline = Deadline.of(dueOn, today, accepted + waiting < due.size());
        return new OwnReport(period, deadline, due.size(), accepted, waiting, drafts, notStarted, mending, givenBack, next(due),
            step(due.size(), mending, drafts, notStarted, waiting));
    }

    private static int count(List<FormStatus> forms, Predicate<FormState> which) {
        return (int) forms.stream().filter(form -> which.test(form.state())).count();
    }

    /** First what was begun, then the rest. */
    private static String next(List<FormStatus> due) {
        return due.stream().filter(form -> form.state() == FormState.DRAFT).findFirst()
            .or(() -> due.stream().filter(form -> form.state() == FormState.NOT_STARTED).findFirst())
            .map(form -> form.form().code()).orElse(null);
    }

    private static Step step(int due, int mending, int drafts, int notStarted, int waiting) {
        if (notStarted > 0) {
            return notStarted == due ? Step.BEGIN : Step.GO_ON;
        }
        if (drafts > 0) {
            return Step.SEND;
        }
        if (mending > 0) {
            return Step.MEND;
        }
        if (due == 0) {
            return Step.NOTHING_DUE;
        }
        return waiting > 0 ? Step.WAIT : Step.DONE;
    }

    /** Forms that are with the superior, accepted or not yet. */
    public int sent() {
        return accepted + waiting;
    }

    /** The step of typing, as its button names it. */
    public Step typing() {
        return step == Step.SEND ? Step.GO_ON : step;
    }

    public boolean isToType() {
        return next != null;
    }

    /** What is to be done next. */
    public enum Step {
        NOTHING_DUE(false), BEGIN(true), GO_ON(true),
        /** All that is due was begun; what is ready may be sent. */
        SEND(true),
        /** Nothing is left but what was given back. */
        MEND(true), WAIT(false), DONE(false);

        private final boolean toDo;

        Step(boolean toDo) {
            this.toDo = toDo;
        }

        /** Whether it is the unit's turn. */
        public boolean isToDo() {
            return toDo;
        }

        public boolean isToSend() {
            return this == SEND;
        }

        /** Whether it is done from the list of forms. */
        public boolean isOnList() {
            return this == SEND || this == MEND;
        }

        /** Whether the list is worth a button of its own. */
        public boolean isApart() {
            return !isOnList();
        }
    }
}

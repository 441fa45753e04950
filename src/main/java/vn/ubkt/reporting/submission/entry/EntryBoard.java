package vn.ubkt.reporting.submission.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.SentForm;

/**
 * All forms of the acting unit in a period.
 *
 * @param dueOn           day to send by; {@code null} = none set
 * @param late            past that day with something due not sent
 * @param childrenMissing units directly below that have forms not yet accepted; 0 at the grassroots and of a carried period
 */
public record EntryBoard(PeriodRef period, UnitRef unit, UnitRef superior, LocalDate dueOn, boolean late, List<FormStatus> forms, int childrenMissing) {

    public EntryBoard {
        forms = List.copyOf(forms);
    }

    public long count(FormState state) {
        return forms.stream().filter(form -> form.state() == state).count();
    }

    /** States that some form is in, in the order of work. */
    public List<FormState> states() {
        return Arrays.stream(FormState.values()).filter(state -> count(state) > 0).toList();
    }

    /** Whether the unit may change and send the form now. */
    public boolean mayEdit(FormStatus form) {
        return isOpen() && form.isEditable();
    }

    public List<FormStatus> notStarted() {
        return forms.stream().filter(form -> form.due() && form.state() == FormState.NOT_STARTED).toList();
    }

    public List<FormStatus> sendable() {
        return forms.stream().filter(form -> form.isEditable() && form.state() != FormState.NOT_STARTED).toList();
    }

    public List<FormStatus> givenBack() {
        return forms.stream().filter(form -> form.state().isGivenBack()).toList();
    }

    /** What sending the whole set would send: what is due and what was begun, as far as it is the unit's to send. */
    public List<FormStatus> toSend() {
        return forms.stream().filter(form -> form.isEditable() && (form.due() || form.state() != FormState.NOT_STARTED)).toList();
    }

    /** Whether the form may be sent by itself; carried ones are recorded together, with what they rest on. */
    public boolean maySend(FormStatus form) {
        return form.canSend() && !period.carried();
    }

    /** Whether the unit is told that it need not send the form: of a carried period it sends none. */
    public boolean isExempt(FormStatus form) {
        return !form.due() && !period.carried();
    }

    /** Sendings that the superior has not looked into: they may be taken back. */
    public List<Sending> recallable() {
        Map<UUID, List<SentForm>> sent = forms.stream().filter(form -> form.state() == FormState.SENT).map(FormStatus::sent)
            .collect(Collectors.groupingBy(SentForm::revisionPublicId, LinkedHashMap::new, Collectors.toList()));
        return sent.entrySet().stream().map(each -> Sending.of(each.getKey(), each.getValue())).toList();
    }

    /** One sending as the board names it. */
    public record Sending(UUID revision, int number, String sentBy, Instant sentAt, int forms) {

        private static Sending of(UUID revision, List<SentForm> forms) {
            SentForm one = forms.get(0);
            return new Sending(revision, one.number(), one.sentBy(), one.sentAt(), forms.size());
        }
    }

    /** Whether nothing that is due is left to send. */
    public boolean isComplete() {
        return forms.stream().filter(FormStatus::due).noneMatch(FormStatus::isEditable);
    }

    /** Whether carried figures may be recorded now. */
    public boolean isRecordable() {
        return period.carried() && isOpen();
    }

    /** Whether something may be typed or sent. */
    public boolean isOpen() {
        return period.open();
    }
}

package vn.ubkt.reporting.submission.entry;

import java.time.LocalDate;
import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormState;

/**
 * All forms of the acting unit in a period.
 *
 * @param dueOn           day to send by; {@code null} = none set
 * @param late            past that day with something due not sent
 * @param childrenMissing units directly below that have forms not yet accepted; 0 at the grassroots
 */
public record EntryBoard(PeriodRef period, UnitRef unit, UnitRef superior, LocalDate dueOn, boolean late, List<FormStatus> forms, int childrenMissing) {

    public EntryBoard {
        forms = List.copyOf(forms);
    }

    public long count(FormState state) {
        return forms.stream().filter(form -> form.state() == state).count();
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

    /** Whether nothing that is due is left to send. */
    public boolean isComplete() {
        return forms.stream().filter(FormStatus::due).noneMatch(FormStatus::isEditable);
    }

    /** Whether something may be typed or sent. */
    public boolean isOpen() {
        return period.open();
    }
}

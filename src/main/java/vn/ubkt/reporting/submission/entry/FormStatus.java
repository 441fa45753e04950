package vn.ubkt.reporting.submission.entry;

import java.time.Instant;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.SentForm;

/**
 * A form on the unit's list.
 *
 * @param due  whether the unit owes it in this period
 * @param sent last sending that stands; {@code null} = none
 */
public record FormStatus(Form form, boolean due, FormState state, boolean nil, SentForm sent, String changedBy, Instant changedAt) {

    public boolean isEditable() {
        return state.isEditable();
    }

    /** Whether the draft is what counts now, and somebody saved it. */
    public boolean showsDraft() {
        return isEditable() && changedAt != null;
    }

    public boolean canDeclareNil() {
        return isEditable() && !nil && state == FormState.NOT_STARTED;
    }

    public boolean canFillZeros() {
        return isEditable() && !nil && state != FormState.NOT_STARTED;
    }

    public boolean canSend() {
        return isEditable() && state != FormState.NOT_STARTED;
    }

    /** Why the superior gave it back; {@code null} where it did not. */
    public String reason() {
        return state.isGivenBack() ? sent.reason() : null;
    }

    static FormStatus of(Form form, boolean due, Draft draft, SentForm sent) {
        FormState state = sent != null ? sent.state() : draft.isStarted() ? FormState.DRAFT : FormState.NOT_STARTED;
        return new FormStatus(form, due, state, draft.nil(), sent, draft.changedBy(), draft.changedAt());
    }
}

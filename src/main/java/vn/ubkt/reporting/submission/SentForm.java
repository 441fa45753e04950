package vn.ubkt.reporting.submission;

import java.time.Instant;
import java.util.UUID;

/**
 * The last sending of a form by a unit that was not taken back, with the last verdict on it.
 *
 * @param verdict   {@code null} = none yet
 * @param reason    why it was given back; {@code null} otherwise
 * @param decidedAt when the verdict was given; {@code null} = none yet
 */
public record SentForm(long unitId, long periodId, String formCode, long revisionId, UUID revisionPublicId, int number, boolean nil, String sentBy,
                       Instant sentAt, VerdictKind verdict, String reason, String decidedBy, Instant decidedAt) {

    public FormState state() {
        return FormState.afterSending(verdict);
    }
}

package vn.ubkt.reporting.submission;

import java.time.Instant;
import java.util.UUID;

import vn.ubkt.reporting.submission.source.SourcePaper;

/**
 * The last sending of a form by a unit that was not taken back, with the last verdict on it.
 *
 * @param verdict   {@code null} = none yet
 * @param reason    why it was given back; {@code null} otherwise
 * @param decidedAt when the verdict was given; {@code null} = none yet
 * @param source    from what the superior entered it; {@code null} where the unit sent it itself
 */
public record SentForm(long unitId, long periodId, String formCode, long revisionId, UUID revisionPublicId, int number, boolean nil, String sentBy,
                       Instant sentAt, VerdictKind verdict, String reason, String decidedBy, Instant decidedAt, SourcePaper source) {

    /** A sending by the unit's own people. */
    public SentForm(long unitId, long periodId, String formCode, long revisionId, UUID revisionPublicId, int number, boolean nil, String sentBy,
                    Instant sentAt, VerdictKind verdict, String reason, String decidedBy, Instant decidedAt) {
        this(unitId, periodId, formCode, revisionId, revisionPublicId, number, nil, sentBy, sentAt, verdict, reason, decidedBy, decidedAt, null);
    }

    /** Whether the superior entered it for the unit. */
    public boolean onBehalf() {
        return source != null;
    }

    public FormState state() {
        return FormState.afterSending(verdict);
    }
}

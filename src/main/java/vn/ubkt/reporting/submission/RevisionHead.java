package vn.ubkt.reporting.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.ubkt.reporting.submission.source.SourcePaper;

/**
 * A sending as a whole, with the last verdict on it ({@code null} = none yet).
 *
 * @param source from what the superior entered it; {@code null} where the unit sent it itself
 */
public record RevisionHead(long id, UUID publicId, long unitId, long periodId, LocalDate periodEnd, int number, boolean wholeSet, String sentBy,
                           Instant sentAt, VerdictKind verdict, String reason, String decidedBy, Instant decidedAt, SourcePaper source,
                           long authorId) {

    /** Whether the superior entered it for the unit. */
    public boolean onBehalf() {
        return source != null;
    }

    public FormState state() {
        return FormState.afterSending(verdict);
    }
}

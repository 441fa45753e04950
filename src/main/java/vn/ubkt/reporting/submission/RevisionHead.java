package vn.ubkt.reporting.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A sending as a whole, with the last verdict on it ({@code null} = none yet). */
public record RevisionHead(long id, UUID publicId, long unitId, long periodId, LocalDate periodEnd, int number, boolean wholeSet, String sentBy,
                           Instant sentAt, VerdictKind verdict, String reason, String decidedBy, Instant decidedAt) {

    public FormState state() {
        return FormState.afterSending(verdict);
    }
}

package vn.ubkt.reporting.submission.behalf;

import java.time.Instant;

/**
 * What a unit says of figures that its superior entered for it; the last reply counts, the earlier ones stay.
 *
 * @param reason why it does not agree; {@code null} where it confirms
 */
public record BehalfReply(long revisionId, Kind kind, String reason, String author, Instant at) {

    /** Whether the unit stands by the figures. */
    public enum Kind {
        CONFIRMED, CONTESTED
    }

    public boolean contested() {
        return kind == Kind.CONTESTED;
    }
}

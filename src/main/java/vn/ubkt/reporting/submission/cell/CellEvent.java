package vn.ubkt.reporting.submission.cell;

import java.time.Instant;

/**
 * Something that happened to a cell.
 *
 * @param number of the sending; {@code null} while it was a draft
 * @param before figure before it; {@code null} = none, or the act changes no figure
 * @param after  figure after it, or as it was sent
 * @param reason of a verdict
 */
public record CellEvent(Instant at, String who, Kind kind, Integer number, Long before, Long after, String reason) {

    /** What was done, by the unit or by its superior. */
    public enum Kind {
        TYPED, ZEROS_FILLED, DECLARED_NIL, NIL_WITHDRAWN, SET_ENTERED, FED, IMPORTED, IMPORT_UNDONE, SENT, RECALLED, OPENED, RETURNED, ACCEPTED, REOPENED;

        /** Whether it changed the draft. */
        public boolean isChange() {
            return compareTo(SENT) < 0;
        }
    }
}

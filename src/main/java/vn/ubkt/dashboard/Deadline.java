package vn.ubkt.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day to send by, as it looks today.
 *
 * @param dueOn {@code null} = none set
 * @param days  days from today to the day, or since it
 */
public record Deadline(LocalDate dueOn, Kind kind, long days) {

    /** From this many days before the day on, the page asks for attention. */
    private static final int SOON = 5;

    /** @param owing whether something due is still to be sent */
    static Deadline of(LocalDate dueOn, LocalDate today, boolean owing) {
        if (dueOn == null) {
            return new Deadline(null, owing ? Kind.NOT_SET : Kind.SENT, 0);
        }
        long left = ChronoUnit.DAYS.between(today, dueOn);
        return new Deadline(dueOn, owing ? kind(left) : Kind.SENT, Math.abs(left));
    }

    private static Kind kind(long left) {
        if (left < 0) {
            return Kind.LATE;
        }
        if (left == 0) {
            return Kind.TODAY;
        }
        return left <= SOON ? Kind.SOON : Kind.AHEAD;
    }

    /** Whether the number of days says something. */
    public boolean isCounted() {
        return kind == Kind.AHEAD || kind == Kind.SOON || kind == Kind.LATE;
    }

    /** How near the day is. */
    public enum Kind {
        NOT_SET("NOT_STARTED"), AHEAD("OPEN"), SOON("DUE_SOON"), TODAY("DUE_SOON"), LATE("LATE"),
        /** Nothing due is left to send. */
        SENT("ON_TIME");

        private final String status;

        Kind(String status) {
            this.status = status;
        }

        /** Constant of the portal's states that it is coloured as. */
        public String getStatus() {
            return status;
        }
    }
}

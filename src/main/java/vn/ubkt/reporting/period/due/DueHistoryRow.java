package vn.ubkt.reporting.period.due;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A settlement as its table lists it.
 *
 * @param validFrom periods that end on this day or later
 * @param changes   forms and levels of which it says something
 */
public record DueHistoryRow(int number, LocalDate validFrom, String authorName, Instant settledAt, long changes) {
}

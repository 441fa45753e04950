package vn.ubkt.dashboard.work;

import java.time.Instant;

/**
 * Something that waits for the person.
 *
 * @param messageKey of the sentence that says what is to be done
 * @param detail     number, code or name; may be empty
 * @param unit       the unit it is about; empty where it is out of sight
 * @param period     empty where it is about none
 * @param dueAt      {@code null} = no limit
 * @param path       page where it is done, from the context path on
 */
public record WorkRow(String messageKey, String detail, String unit, String period, Instant since, Instant dueAt, boolean late, String path) {
}

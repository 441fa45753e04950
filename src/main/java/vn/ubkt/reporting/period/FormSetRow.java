package vn.ubkt.reporting.period;

import java.time.LocalDate;

/**
 * A form set as it is offered to choose from.
 *
 * @param lastDay null while the set is in force
 */
public record FormSetRow(String code, String decision, LocalDate firstDay, LocalDate lastDay) {
}

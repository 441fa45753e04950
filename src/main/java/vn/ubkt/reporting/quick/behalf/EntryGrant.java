package vn.ubkt.reporting.quick.behalf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a superior may enter for a unit.
 *
 * @param document paper or fact it rests on
 * @param validTo  first day on which it holds no more; {@code null} = it still does
 */
public record EntryGrant(UUID publicId, long writerId, GrantKind kind, long unitId, long superiorId, String document, LocalDate validFrom,
                         LocalDate validTo, String author, Instant at, String endedBy) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}

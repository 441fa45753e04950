package vn.ubkt.reporting.quick.branch;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A branch of the acting unit.
 *
 * @param validTo first day on which it is no more; {@code null} = it still is
 */
public record Branch(long id, UUID publicId, BranchKind kind, int position, String name, LocalDate validFrom, LocalDate validTo, long version) {

    public boolean ended() {
        return validTo != null;
    }
}

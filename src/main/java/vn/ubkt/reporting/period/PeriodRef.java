package vn.ubkt.reporting.period;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period as other features name it.
 *
 * @param endsOn  last day, included
 * @param formSet code of the form set; null for a composite period
 * @param unitId  the committee that opened it
 * @param carried its figures are of the time before the portal: nothing of it is due or late, and each recording names its document
 */
public record PeriodRef(long id, UUID publicId, String name, PeriodType type, PeriodKind kind, LocalDate startsOn, LocalDate endsOn,
                        LocalDate cutOff, String formSet, boolean open, long unitId, boolean carried) {

    /** A period reported in its own time. */
    public PeriodRef(long id, UUID publicId, String name, PeriodType type, PeriodKind kind, LocalDate startsOn, LocalDate endsOn,
                     LocalDate cutOff, String formSet, boolean open, long unitId) {
        this(id, publicId, name, type, kind, startsOn, endsOn, cutOff, formSet, open, unitId, false);
    }

    public boolean base() {
        return kind == PeriodKind.BASE;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !startsOn.isAfter(to) && !endsOn.isBefore(from);
    }
}

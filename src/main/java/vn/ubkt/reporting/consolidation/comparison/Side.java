package vn.ubkt.reporting.consolidation.comparison;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * One of the two that are compared.
 *
 * @param period  {@code null} = there is none
 * @param given   whether there is any figure of the form
 * @param missing units directly below without figures for some base period; only of the acting unit
 * @param gaps    base periods for which the unit gave nothing; only of another unit than the acting one
 * @param make    what the period is made of; {@code null} = there is none
 */
public record Side(UnitRef unit, PeriodRef period, boolean given, List<UnitRef> missing, List<PeriodRef> gaps, PeriodMake make) {

    public Side {
        missing = List.copyOf(missing);
        gaps = List.copyOf(gaps);
    }

    static Side none(UnitRef unit) {
        return new Side(unit, null, false, List.of(), List.of(), null);
    }

    /** Whether figures of the time before the portal count in it. */
    public boolean isCarried() {
        return make != null && make.isCarried();
    }
}

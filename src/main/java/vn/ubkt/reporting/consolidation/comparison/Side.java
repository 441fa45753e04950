package vn.ubkt.reporting.consolidation.comparison;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * One of the two that are compared.
 *
 * @param period  {@code null} = there is none
 * @param given   whether there is any figure of the form
 * @param missing units directly below without figures for some base period; only of the acting unit
 */
public record Side(UnitRef unit, PeriodRef period, boolean given, List<UnitRef> missing) {

    public Side {
        missing = List.copyOf(missing);
    }
}

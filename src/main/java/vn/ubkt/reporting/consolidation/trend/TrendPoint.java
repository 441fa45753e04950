package vn.ubkt.reporting.consolidation.trend;

import java.util.List;

import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.consolidation.comparison.Difference;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * A figure in a period.
 *
 * @param difference   the figure against that of the period before it in the series
 * @param applicable   whether the form set of the period has the cell
 * @param missing      units directly below without figures for some base period; 0 where a single unit is shown
 * @param gaps         base periods for which the unit gave nothing; 0 where the acting unit is shown, or nothing at all was given
 * @param make         what the point is made of
 * @param sets         codes of the form sets of its base periods, the oldest first
 * @param link         what becomes of the cell where the form set changes before this point; {@code null} = it does not change
 * @param unitsChanged the units directly below are not those of the period before
 */
public record TrendPoint(PeriodRef period, Difference difference, boolean applicable, int missing, int gaps, PeriodMake make, List<String> sets, SeriesBridge.Link link,
                         boolean unitsChanged) {

    public TrendPoint {
        sets = List.copyOf(sets);
    }

    public Long value() {
        return difference.value();
    }

    /** Whether figures before this point cannot simply be set beside it. */
    public boolean isBreak() {
        return link != null && link.kind() != SeriesBridge.Kind.SAME;
    }

    /** Whether the figure holds some of the time before the portal. */
    public boolean isCarried() {
        return value() != null && make.isCarried();
    }

    /** Whether the point itself holds figures of several form sets. */
    public boolean isMixed() {
        return sets.size() > 1;
    }
}

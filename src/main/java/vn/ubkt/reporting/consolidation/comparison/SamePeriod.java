package vn.ubkt.reporting.consolidation.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import vn.ubkt.reporting.period.PeriodRef;

/** Which periods stand for "cùng kỳ năm trước". */
public final class SamePeriod {

    private SamePeriod() {
    }

    /** Periods of the same type one year earlier, base periods first; those the acting committee may choose from. */
    public static List<PeriodRef> lastYear(PeriodRef period, List<PeriodRef> all) {
        return all.stream().filter(other -> isLastYear(period, other)).sorted(Comparator.comparing(PeriodRef::kind).thenComparing(PeriodRef::id)).toList();
    }

    public static boolean isLastYear(PeriodRef period, PeriodRef other) {
        return other.type() == period.type() && other.startsOn().equals(period.startsOn().minusYears(1)) && other.endsOn().equals(yearEarlier(period.endsOn()));
    }

    /** The last day of a month stays the last one, be it 28 or 29 February. */
    private static LocalDate yearEarlier(LocalDate day) {
        LocalDate earlier = day.minusYears(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? earlier.withDayOfMonth(earlier.lengthOfMonth()) : earlier;
    }
}

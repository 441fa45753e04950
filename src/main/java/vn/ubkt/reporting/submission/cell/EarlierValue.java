package vn.ubkt.reporting.submission.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;

import vn.ubkt.reporting.period.PeriodRef;

/**
 * What a cell was in an earlier period.
 *
 * @param comparable whether the period is of the same kind and length
 * @param formSet  the form set that stood in force then, where it is another one; {@code null} = the same
 * @param lastYear the same period of the year before
 * @param value    {@code null} unless it is given
 */
public record EarlierValue(PeriodRef period, boolean comparable, String formSet, boolean lastYear, State state, Long value) {

    /** Whether there is a figure. */
    public enum State {
        GIVEN,
        /** Nothing was sent, or the cell was left empty. */
        NONE,
        /** The form set of that time did not have the cell. */
        NOT_APPLICABLE
    }

    /** The figure shared out over the months of its period, to one decimal; {@code null} = there is none. */
    public BigDecimal perMonth() {
        long months = Math.max(1, ChronoUnit.MONTHS.between(period.startsOn(), period.endsOn().plusDays(1)));
        return value == null ? null : BigDecimal.valueOf(value).divide(BigDecimal.valueOf(months), 1, RoundingMode.HALF_UP);
    }
}

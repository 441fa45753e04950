package vn.ubkt.reporting.submission.cell;

import vn.ubkt.reporting.period.PeriodRef;

/**
 * What a cell was in an earlier period.
 *
 * @param formSet  the form set that stood in force then, where it is another one; {@code null} = the same
 * @param lastYear the same period of the year before
 * @param value    {@code null} unless it is given
 */
public record EarlierValue(PeriodRef period, String formSet, boolean lastYear, State state, Long value) {

    /** Whether there is a figure. */
    public enum State {
        GIVEN,
        /** Nothing was sent, or the cell was left empty. */
        NONE,
        /** The form set of that time did not have the cell. */
        NOT_APPLICABLE
    }
}

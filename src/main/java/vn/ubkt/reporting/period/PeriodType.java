package vn.ubkt.reporting.period;

/**
 * The periods of the regime: month, first quarter, six months, nine months, year, term. There is no second or fourth quarter:
 * six and nine months are counted from the start of the reporting year. RANGE is any other span, such as half a term.
 */
public enum PeriodType {
    MONTH, FIRST_QUARTER, SIX_MONTHS, NINE_MONTHS, YEAR, TERM, RANGE
}

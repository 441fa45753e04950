package vn.ubkt.reporting.consolidation.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure against a base. Three things that bulletins mix up are kept apart: the difference (12 more), the change in per cent (up by
 * 20 %) and the ratio (120 % of the base). A missing figure is not zero, and nothing is a share of zero.
 *
 * @param value {@code null} = not given
 * @param base  {@code null} = not given
 */
public record Difference(Long value, Long base) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;

    /** How far the two can be compared. */
    public enum Reading {
        COMPARED, VALUE_MISSING, BASE_MISSING, BASE_ZERO
    }

    public Reading reading() {
        if (value == null) {
            return Reading.VALUE_MISSING;
        }
        if (base == null) {
            return Reading.BASE_MISSING;
        }
        return base == 0 ? Reading.BASE_ZERO : Reading.COMPARED;
    }

    /** Value less base; {@code null} where one of them is missing. */
    public Long difference() {
        return value == null || base == null ? null : (Long) Math.subtractExact(value, base);
    }

    /** Difference in per cent of the base, rounded half up to one decimal; {@code null} where there is none. */
    public BigDecimal change() {
        return reading() == Reading.COMPARED ? percent(difference(), base) : null;
    }

    /** Value in per cent of the base, rounded half up to one decimal; {@code null} where there is none. */
    public BigDecimal ratio() {
        return reading() == Reading.COMPARED ? percent(value, base) : null;
    }

    /** A part in per cent of a whole, rounded half up to one decimal; {@code null} where one is missing or the whole is zero. */
    public static BigDecimal share(Long part, Long whole) {
        return part == null || whole == null || whole == 0 ? null : percent(part, whole);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}

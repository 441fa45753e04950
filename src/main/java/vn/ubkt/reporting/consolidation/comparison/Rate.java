package vn.ubkt.reporting.consolidation.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure per thousand members or organisations, with the number it is set against.
 *
 * @param per  members or organisations; {@code null} = not known
 * @param rate rounded half up to one decimal; {@code null} = not known
 */
public record Rate(Long per, BigDecimal rate) {

    /** Nothing is known to set the figure against. */
    public static final Rate UNKNOWN = new Rate(null, null);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The rate of a figure; none where one of the two is missing or there is nobody to set it against. */
    public static Rate of(Long value, Long per) {
        if (per == null || per <= 0) {
            return UNKNOWN;
        }
        return new Rate(per, value == null ? null
            : BigDecimal.valueOf(value).multiply(THOUSAND).divide(BigDecimal.valueOf(per), 1, RoundingMode.HALF_UP));
    }
}

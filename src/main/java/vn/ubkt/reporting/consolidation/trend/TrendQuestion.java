package vn.ubkt.reporting.consolidation.trend;

import java.time.LocalDate;
import java.util.UUID;

import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;

/**
 * Which figures over which periods.
 *
 * @param unit       the acting unit or one below it; {@code null} = the acting unit
 * @param series     which periods make the series
 * @param cumulative each point holds all base periods from the first one on
 * @param from       first day; {@code null} = from the beginning
 * @param to         last day; {@code null} = to the end
 */
public record TrendQuestion(UUID unit, String formCode, int slot, Part part, Basis basis, Series series, boolean cumulative, LocalDate from, LocalDate to) {

    /** The periods of a series: of one type, all base ones as they follow each other, or the composite ones. */
    public enum Series {
        BASE, MONTH, FIRST_QUARTER, SIX_MONTHS, NINE_MONTHS, YEAR, TERM, RANGE, COMPOSITE;

        boolean has(PeriodRef period) {
            return switch (this) {
                case BASE -> period.base();
                case COMPOSITE -> !period.base();
                default -> period.base() && period.type() == PeriodType.valueOf(name());
            };
        }
    }

    /** Only base periods can be added up. */
    boolean addsUp() {
        return cumulative && series != Series.COMPOSITE;
    }

    boolean covers(PeriodRef period) {
        return series.has(period) && (from == null || !period.startsOn().isBefore(from)) && (to == null || !period.endsOn().isAfter(to));
    }
}

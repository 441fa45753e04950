package vn.ubkt.reporting.form.history;

import java.util.List;

import vn.ubkt.reporting.form.rule.Window;

/**
 * What the windows of a rule look at.
 *
 * @param now    the period examined
 * @param before the base period right before it; {@code null} = there is none
 * @param earlier periods of {@code year} before the last one
 * @param year   those of the same year up to the one examined; of a composite period, the composite itself
 */
public record HistoryPeriods(PeriodFigures now, PeriodFigures before, List<PeriodFigures> earlier, List<PeriodFigures> year) {

    public HistoryPeriods {
        earlier = List.copyOf(earlier);
        year = List.copyOf(year);
    }

    /** @param periods base periods, oldest first; the last one is examined */
    public static HistoryPeriods of(List<PeriodFigures> periods) {
        int last = periods.size() - 1;
        return new HistoryPeriods(periods.get(last), last == 0 ? null : periods.get(last - 1),
            periods.subList(0, last).stream().filter(PeriodFigures::sameYear).toList(), periods.stream().filter(PeriodFigures::sameYear).toList());
    }

    /**
     * A composite period: a year so far is the whole of it, earlier periods are those it is made of without the last.
     *
     * @param bases what it is made of, oldest first
     */
    public static HistoryPeriods ofComposite(PeriodFigures whole, PeriodFigures before, List<PeriodFigures> bases) {
        return new HistoryPeriods(whole, before, bases.subList(0, bases.size() - 1), List.of(whole));
    }

    List<PeriodFigures> within(Window window) {
        return switch (window) {
            case THIS -> List.of(now);
            case BEFORE -> before == null ? List.of() : List.of(before);
            case EARLIER -> earlier;
            case YEAR -> year;
        };
    }
}

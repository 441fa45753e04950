package vn.ubkt.shared.time;

import java.time.LocalDate;

/**
 * Days during which something holds.
 *
 * @param from first day, included
 * @param to   first day on which it holds no more; null = still holds
 */
public record EffectivePeriod(LocalDate from, LocalDate to) {

    public EffectivePeriod {
        if (from == null || (to != null && !to.isAfter(from))) {
            throw new IllegalArgumentException("a period holds for at least one day: " + from + " .. " + to);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}

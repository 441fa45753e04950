package vn.ubkt.reporting.submission.carried;

import java.util.List;
import java.util.stream.Collectors;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * What of a shown period is carried, and on what it rests.
 *
 * @param periods the period itself, or those of its components that are carried
 * @param lines   by unit in the order of the tree, the newest recording first
 */
public record CarriedBasis(List<PeriodRef> periods, List<Line> lines) {

    public static final CarriedBasis NONE = new CarriedBasis(List.of(), List.of());

    public CarriedBasis {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** One recording of one unit. */
    public record Line(UnitRef unit, CarriedSource source) {
    }

    public boolean isCarried() {
        return !periods.isEmpty();
    }

    public String names() {
        return periods.stream().map(PeriodRef::name).collect(Collectors.joining("; "));
    }
}

package vn.ubkt.reporting.consolidation.comparison;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * A form of one unit and period against another.
 *
 * @param units    the acting unit and those directly below it, to choose from first
 * @param lastYear periods that stand for the same period last year, to choose from
 * @param periods  all periods in sight, newest first
 * @param row      code of the row shown, or {@link Question#ALL_ROWS}
 */
public record Comparison(Side value, Side base, Basis basis, Form form, List<Form> forms, List<UnitRef> units, List<PeriodRef> lastYear,
                         List<PeriodRef> periods, String row, List<Line> lines) {

    /**
     * One cell.
     *
     * @param applicable whether the form of the base has the cell, where there is a base
     * @param hidden     the figures are for others than the person who looks: none is given
     * @param fromCarried figures of the time before the portal count in the first period
     * @param baseFromCarried the same of the base
     */
    public record Line(FormRow row, FormColumn column, int slot, Difference difference, Rate rate, Rate baseRate, boolean applicable, boolean hidden,
                       boolean fromCarried, boolean baseFromCarried) {

        /** Whether the figure holds some of the time before the portal. */
        public boolean isCarried() {
            return fromCarried && difference.value() != null;
        }

        public boolean isBaseCarried() {
            return baseFromCarried && difference.base() != null;
        }
    }

    public Comparison {
        forms = List.copyOf(forms);
        units = List.copyOf(units);
        lastYear = List.copyOf(lastYear);
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    public boolean isSameUnit() {
        return value.unit().id() == base.unit().id();
    }

    /** Whether some figures are for others than the person who looks. */
    public boolean isHiding() {
        return lines.stream().anyMatch(Line::hidden);
    }

    /** Codes of the form sets, where the two are not of the same one; empty where they are. */
    public List<String> otherSets() {
        return PeriodMake.sets(value.make(), base.make());
    }

    public boolean isCarried() {
        return value.isCarried() || base.isCarried();
    }

    public boolean isLastYear() {
        return base.period() != null && lastYear.contains(base.period());
    }
}

package vn.ubkt.reporting.consolidation.comparison;

import java.math.BigDecimal;
import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * One cell over the acting unit and all units directly below it.
 *
 * @param base     the period figures are set against; {@code null} = none
 * @param lastYear periods that stand for the same period last year
 * @param makes    what the two periods are made of, that shown first
 * @param own      what the acting unit did itself
 * @param rows     units directly below, the largest figure first, those without one last
 * @param total    own + below
 * @param hidden   the figures are for others than the person who looks: none is given
 */
public record Ranking(UnitRef unit, PeriodRef period, PeriodRef base, List<PeriodRef> lastYear, List<PeriodRef> periods, Basis basis, Form form,
                      int slot, List<PeriodMake> makes, Row own, List<Row> rows, Row total, boolean hidden) {

    /**
     * @param place  1 = the largest figure; the same figure has the same place; {@code null} = no figure, or no place in the list
     * @param share  in per cent of the total; {@code null} = not known
     * @param fromCarried     figures of the time before the portal count in the period shown
     * @param baseFromCarried the same of the period it is set against
     */
    public record Row(UnitRef unit, Integer place, Difference difference, BigDecimal share, Rate rate, boolean fromCarried, boolean baseFromCarried) {

        Row at(Integer newPlace) {
            return new Row(unit, newPlace, difference, share, rate, fromCarried, baseFromCarried);
        }

        /** Whether the figure holds some of the time before the portal. */
        public boolean isCarried() {
            return fromCarried && difference.value() != null;
        }

        public boolean isBaseCarried() {
            return baseFromCarried && difference.base() != null;
        }
    }

    public Ranking {
        lastYear = List.copyOf(lastYear);
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        makes = List.copyOf(makes);
    }

    /** Whether figures of the time before the portal count in those shown. */
    public boolean isCarried() {
        return makes.get(0).isCarried();
    }

    /** The same of those they are set against. */
    public boolean isBaseCarried() {
        return base != null && makes.get(makes.size() - 1).isCarried();
    }

    /** Codes of the form sets, where the two periods are not of the same one; empty where they are. */
    public List<String> otherSets() {
        return PeriodMake.sets(makes.get(0), makes.get(makes.size() - 1));
    }

    public FormRow row() {
        return form.rowOf(slot);
    }

    public FormColumn column() {
        return form.columnOf(slot);
    }

    /** Units that gave nothing. */
    public long missing() {
        return hidden ? 0 : rows.stream().filter(row -> row.difference().value() == null).count();
    }
}

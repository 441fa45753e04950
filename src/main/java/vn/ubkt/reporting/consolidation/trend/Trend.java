package vn.ubkt.reporting.consolidation.trend;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;

/**
 * One cell over time at one unit.
 *
 * @param units  the acting unit and those directly below it today
 * @param series the series there are periods for
 * @param points oldest first
 * @param hidden the figures are for others than the person who looks: none is given
 */
public record Trend(UnitRef unit, Form form, int slot, List<UnitRef> units, List<TrendQuestion.Series> series, List<TrendPoint> points, boolean hidden) {

    public Trend {
        units = List.copyOf(units);
        series = List.copyOf(series);
        points = List.copyOf(points);
    }

    public FormRow row() {
        return form.rowOf(slot);
    }

    public FormColumn column() {
        return form.columnOf(slot);
    }

    /** Whether some figure holds some of the time before the portal. */
    public boolean isCarried() {
        return points.stream().anyMatch(TrendPoint::isCarried);
    }

    /** Whether its periods are of different length, so that one figure cannot be set beside the next. */
    public boolean isUneven() {
        return points.stream().map(point -> point.period().startsOn().until(point.period().endsOn().plusDays(1)).toTotalMonths()).distinct().count() > 1;
    }
}

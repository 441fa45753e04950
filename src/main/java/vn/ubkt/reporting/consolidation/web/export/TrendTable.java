package vn.ubkt.reporting.consolidation.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.ubkt.office.table.DataTable;
import vn.ubkt.office.table.DataTable.Cell;
import vn.ubkt.reporting.consolidation.trend.Trend;
import vn.ubkt.reporting.consolidation.trend.TrendPoint;

/** One cell over time, a line a period. */
public final class TrendTable {

    private TrendTable() {
    }

    /**
     * @param what   part, series and basis in words
     * @param remark what there is to say of a point
     */
    public static DataTable of(Trend trend, List<String> what, Function<TrendPoint, String> remark) {
        List<List<Cell>> rows = trend.points().stream().map(point -> List.of(Cell.text(Columns.marked(point.period().name(), point.isCarried())),
            Cell.text(String.join(", ", point.sets())), Cell.number(point.value()), Cell.number(point.difference().difference()),
            Cell.decimal(point.difference().change()), Cell.decimal(point.difference().ratio()), Cell.text(remark.apply(point)))).toList();
        List<String> notes = new ArrayList<>(List.of(Columns.words("trend.where", trend.form().code(), trend.row().label(Columns.locale()),
            trend.column().letter()), trend.column().label(Columns.locale())));
        notes.addAll(what);
        notes.add(Columns.words("compare.rounding"));
        notes.addAll(Columns.hiddenNote(trend.hidden()));
        return new DataTable(Columns.words("trend.of", trend.unit().name()), notes, Columns.heads("trend.period", "trend.set", "drill.value",
            "compare.difference", "compare.change", "compare.ratio", "export.note"), rows);
    }
}

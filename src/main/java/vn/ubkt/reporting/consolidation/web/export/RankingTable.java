package vn.ubkt.reporting.consolidation.web.export;

import java.util.ArrayList;
import java.util.List;

import vn.ubkt.office.table.DataTable;
import vn.ubkt.office.table.DataTable.Cell;
import vn.ubkt.reporting.consolidation.comparison.Ranking;

/** One cell over all units directly below, in the order they stand on the page. */
public final class RankingTable {

    private RankingTable() {
    }

    /** @param rows those of the ranking in the order wanted */
    public static DataTable of(Ranking ranking, List<Ranking.Row> rows) {
        List<List<Cell>> lines = new ArrayList<>(rows.stream().map(row -> line(row.unit().name(), row, false)).toList());
        lines.add(line(Columns.words("own"), ranking.own(), ranking.hidden()));
        lines.add(line(Columns.words("total"), ranking.total(), ranking.hidden()));
        List<String> notes = new ArrayList<>(List.of(Columns.words("drill.where", ranking.period().name(), ranking.form().code(),
            ranking.row().label(Columns.locale()), ranking.column().letter()), ranking.column().label(Columns.locale()),
            ranking.base() == null ? Columns.words("compare.noBase") : Columns.words("ranking.base", ranking.base().name()),
            Columns.words("export.basis", ranking.basis()), Columns.words("compare.rounding")));
        notes.addAll(Columns.hiddenNote(ranking.hidden()));
        List<String> head = Columns.heads("ranking.place", "drill.unit", "drill.value", "ranking.share", "compare.base", "compare.difference",
            "compare.change", "compare.ratio", "compare.rate");
        return new DataTable(Columns.words("ranking.of", ranking.unit().name()), notes,
            Columns.marked(Columns.marked(head, 2, ranking.isCarried()), 4, ranking.isBaseCarried()), lines);
    }

    private static List<Cell> line(String unit, Ranking.Row row, boolean hidden) {
        return List.of(row.place() == null ? Cell.text("") : Cell.number(row.place().longValue()), Cell.text(unit),
            Columns.figure(row.difference().value(), hidden), Cell.decimal(row.share()), Columns.figure(row.difference().base(), hidden),
            Cell.number(row.difference().difference()), Cell.decimal(row.difference().change()), Cell.decimal(row.difference().ratio()),
            Cell.decimal(row.rate().rate()));
    }
}

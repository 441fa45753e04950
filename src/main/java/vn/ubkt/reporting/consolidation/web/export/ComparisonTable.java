package vn.ubkt.reporting.consolidation.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.ubkt.office.table.DataTable;
import vn.ubkt.office.table.DataTable.Cell;
import vn.ubkt.reporting.consolidation.comparison.Comparison;
import vn.ubkt.reporting.consolidation.comparison.Difference;
import vn.ubkt.reporting.consolidation.comparison.Side;
import vn.ubkt.reporting.form.FormColumn;

/** A form against another period or unit, cell by cell; what cannot be compared says why. */
public final class ComparisonTable {

    private ComparisonTable() {
    }

    /** @param reading why two figures are not compared */
    public static DataTable of(Comparison comparison, Function<Difference, String> reading, Function<FormColumn, String> names) {
        List<String> head = Columns.heads("export.rowCode", "export.row", "compare.column", "compare.indicator", "compare.value", "compare.base",
            "compare.difference", "compare.change", "compare.ratio", "compare.rate", "compare.baseRate", "export.note");
        head = Columns.marked(head, 4, comparison.value().isCarried());
        head = Columns.marked(head, 5, comparison.base().isCarried());
        List<List<Cell>> rows = comparison.lines().stream().map(line -> row(line, reading, names)).toList();
        List<String> notes = new ArrayList<>(List.of(side("compare.valueOf", comparison.value()), side("compare.baseOf", comparison.base()),
            Columns.words("export.basis", comparison.basis()), Columns.words("compare.rounding")));
        notes.addAll(Columns.hiddenNote(comparison.isHiding()));
        return new DataTable(Columns.words("compare.of", comparison.form().code(), comparison.form().title(Columns.locale())), notes, head, rows);
    }

    private static String side(String key, Side side) {
        return side.period() == null ? Columns.words("compare.noBase") : Columns.words(key, side.unit().name(), side.period().name());
    }

    private static List<Cell> row(Comparison.Line line, Function<Difference, String> reading, Function<FormColumn, String> names) {
        Difference difference = line.difference();
        String note = line.hidden() ? "" : line.applicable() ? reading.apply(difference) : Columns.words("compare.notApplicable");
        return List.of(Cell.text(line.row().code()), Cell.text(line.row().label(Columns.locale())), Cell.text(line.column().letter()),
            Cell.text(names.apply(line.column())), Columns.figure(difference.value(), line.hidden()), Columns.figure(difference.base(), line.hidden()),
            Columns.figure(difference.difference(), line.hidden()), Cell.decimal(difference.change()), Cell.decimal(difference.ratio()),
            Cell.decimal(line.rate().rate()), Cell.decimal(line.baseRate().rate()), Cell.text(note));
    }
}

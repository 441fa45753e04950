package vn.ubkt.reporting.consolidation.web.export;

import java.util.ArrayList;
import java.util.List;

import vn.ubkt.office.table.DataTable;
import vn.ubkt.office.table.DataTable.Cell;
import vn.ubkt.reporting.consolidation.Drill;

/** A cell opened into the own part and the units directly below. */
public final class DrillTable {

    private DrillTable() {
    }

    public static DataTable of(Drill drill) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(Columns.words("own")), Columns.figure(drill.own(), drill.hidden()), Cell.text("")));
        drill.children().forEach(child -> rows.add(List.of(Cell.text(child.unit().name()), Columns.figure(child.value(), drill.hidden() && child.given()),
            Cell.text(child.given() ? "" : Columns.words("export.missing")))));
        rows.add(List.of(Cell.text(Columns.words("total")), Columns.figure(drill.total(), drill.hidden()), Cell.text("")));
        List<String> notes = new ArrayList<>(List.of(Columns.words("drill.where", drill.period().name(), drill.form().code(),
            drill.row().label(Columns.locale()), drill.column().letter()), drill.column().label(Columns.locale()), Columns.words("export.basis", drill.basis())));
        notes.addAll(Columns.hiddenNote(drill.hidden()));
        return new DataTable(Columns.words("drill.title", drill.unit().name()), notes, Columns.heads("drill.unit", "drill.value", "export.note"), rows);
    }
}

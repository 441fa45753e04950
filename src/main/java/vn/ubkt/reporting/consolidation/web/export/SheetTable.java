package vn.ubkt.reporting.consolidation.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.ubkt.office.table.DataTable;
import vn.ubkt.office.table.DataTable.Cell;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.consolidation.ConsolidatedSheet;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.shared.i18n.Messages;

/** A consolidated form: its rows three times, for the own part, the units below and the total. */
public final class SheetTable {

    private static final String NOT_APPLICABLE = "x";

    private SheetTable() {
    }

    public static DataTable of(ConsolidatedSheet sheet) {
        Form form = sheet.form();
        List<String> head = Stream.concat(Columns.heads("export.part", "export.rowCode", "export.row").stream(),
            form.shownColumns().stream().map(column -> column.letter() + ". " + column.label(Columns.locale()))).toList();
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, sheet, Part.OWN, sheet.own());
        if (sheet.isParent()) {
            add(rows, sheet, Part.BELOW, sheet.below());
            add(rows, sheet, Part.TOTAL, sheet.total());
        }
        List<String> notes = new ArrayList<>(List.of(Columns.words("sheet.subtitle", sheet.unit().name(), sheet.period().name()),
            Columns.words("export.basis", sheet.basis())));
        if (!sheet.missing().isEmpty()) {
            notes.add(Columns.words("sheet.missing", sheet.missing().size(), sheet.expected()));
        }
        notes.addAll(Columns.hiddenNote(!sheet.hidden().isEmpty()));
        return new DataTable(Columns.words("form", form.code(), form.title(Columns.locale())), notes, head, rows);
    }

    private static void add(List<List<Cell>> rows, ConsolidatedSheet sheet, Part part, CellVector figures) {
        Form form = sheet.form();
        for (FormRow row : form.rows()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(Messages.text(Columns.locale(), "reporting.form.Part." + part)), Cell.text(row.code()),
                Cell.text(row.label(Columns.locale()))));
            form.shownColumns().forEach(column -> cells.add(cell(sheet, figures, form.slot(row.index(), column.index()))));
            rows.add(cells);
        }
    }

    private static Cell cell(ConsolidatedSheet sheet, CellVector figures, int slot) {
        boolean closed = sheet.form().access(StatisticalLevel.CENTRAL).get(slot) == CellState.CLOSED;
        return closed ? Cell.text(NOT_APPLICABLE) : Columns.figure(figures.get(slot), sheet.hidden().contains(slot));
    }
}

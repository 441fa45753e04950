package vn.ubkt.exchange.template.bind;

import java.util.ArrayList;
import java.util.List;

import vn.ubkt.office.workbook.fill.SheetFill;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/** What to write into a bound sheet: the own part of a form. Closed cells and those of another level are left as they are. */
public final class TemplateFill {

    private TemplateFill() {
    }

    public static SheetFill of(BoundSheet bound, EntrySheet sheet) {
        Form form = sheet.form();
        List<SheetFill.Cell> cells = new ArrayList<>();
        bound.rows().forEach((row, atRow) -> bound.columns().forEach((letter, atColumn) -> {
            int slot = form.slot(row, letter);
            CellState state = sheet.cells().get(slot);
            if (state == CellState.OPEN || state == CellState.COMPUTED) {
                cells.add(new SheetFill.Cell(atRow, atColumn, sheet.own().get(slot), keepsFormula(sheet, slot)));
            }
        }));
        return new SheetFill(bound.name(), cells);
    }

    /** A total typed without its section is a figure, not a sum. */
    private static boolean keepsFormula(EntrySheet sheet, int slot) {
        Form form = sheet.form();
        boolean typed = sheet.own().isGiven(slot) && !FormCalculator.isComputed(form, sheet.own(), slot);
        return BindingCheck.isReckoned(form, slot) && (form.columnOf(slot).isComputed() || !typed);
    }
}

package vn.ubkt.reporting.submission.cells;

import java.util.ArrayList;
import java.util.List;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;

/**
 * Which open cells are still owed: those of the total row (of the level's row where rows belong to levels), and those of every other row that was begun. Rows that nobody
 * began are not owed, so that people need not type a figure once per row (see {@code rowRules.tRow} of the definitions).
 */
public final class Completeness {

    private Completeness() {
    }

    public static List<Integer> blankCells(Form form, CellVector own, StatisticalLevel level) {
        return blankCells(form, own, level, FedCells.of(form, List.of()));
    }

    /** The same where some cells are fed: those are owed by who feeds them, and what is shut under them by nobody. */
    public static List<Integer> blankCells(Form form, CellVector own, StatisticalLevel level, FedCells fed) {
        List<Integer> blank = new ArrayList<>();
        for (FormRow row : form.rows()) {
            if (isOwed(form, row, level) || isBegun(form, own, row)) {
                for (FormColumn column : form.shownColumns()) {
                    int slot = form.slot(row.index(), column.index());
                    if (form.access(level).get(slot) == CellState.OPEN && !own.isGiven(slot) && !fed.isShut(slot)
                        && !FormCalculator.isComputed(form, own, slot)) {
                        blank.add(slot);
                    }
                }
            }
        }
        return blank;
    }

    public static CellVector fillZeros(Form form, CellVector own, StatisticalLevel level) {
        return fillZeros(form, own, level, FedCells.of(form, List.of()));
    }

    /** The same but for fed cells: what branches have not given is not made up here. */
    public static CellVector fillZeros(Form form, CellVector own, StatisticalLevel level, FedCells fed) {
        CellVector filled = own;
        for (int slot : blankCells(form, own, level, fed)) {
            filled = fed.isFed(slot) ? filled : filled.with(slot, 0L);
        }
        return FormCalculator.complete(form, filled);
    }

    /** The own part of a unit that declares that nothing happened: zero in every cell it owes. */
    public static CellVector nothingHappened(Form form, StatisticalLevel level) {
        return fillZeros(form, CellVector.blank(form.slots()), level);
    }

    /** Rows owed by a unit of the level, begun or not. */
    public static List<FormRow> owedRows(Form form, StatisticalLevel level) {
        return form.rows().stream().filter(row -> isOwed(form, row, level)).toList();
    }

    private static boolean isBegun(Form form, CellVector own, FormRow row) {
        return form.columns().stream().anyMatch(column -> own.isGiven(form.slot(row.index(), column.index())));
    }

    /** The total row; or, in a form whose rows belong to levels, the row of the unit's level, from which the total follows. */
    private static boolean isOwed(Form form, FormRow row, StatisticalLevel level) {
        boolean rowsBelongToLevels = form.rows().stream().anyMatch(other -> other.enteredBy() != null);
        return rowsBelongToLevels ? row.enteredBy() == level : row.role() == FormRow.Role.TOTAL;
    }
}

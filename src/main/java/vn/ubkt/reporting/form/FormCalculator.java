package vn.ubkt.reporting.form;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.expression.CellSource;

/**
 * Fills what a form computes. Within a row, a computed column is the sum its formula names, empty where all its terms are
 * empty. The total row of a typed column is the sum of the first partition section as soon as any row of that section is given
 * in that column, and typed otherwise; its computed columns then follow from the total row itself. A first section filled in
 * some columns only therefore leaves a computed column of the total row larger than the section's: the row check says so.
 */
public final class FormCalculator {

    private FormCalculator() {
    }

    /** The unit's own entries completed; what was typed into a computed cell is replaced. */
    public static CellVector complete(Form form, CellVector own) {
        Long[] cells = own.toArray();
        for (FormColumn column : form.columns()) {
            if (givenInFirstPartition(form, own, column)) {
                cells[form.slot(form.totalRow().index(), column.index())] = sumOfFirstPartition(form, own, column);
            }
        }
        return computeRows(form, cells);
    }

    /**
     * The computed columns of every row, the total row's included, from the other columns of the same row. For figures added
     * up over units or periods: there the total row stands by itself, since some units fill only it.
     */
    public static CellVector computeRows(Form form, CellVector values) {
        return computeRows(form, values.toArray());
    }

    /** The entries of a unit of the level in whose area nothing happened: zero in every cell it may enter. */
    public static CellVector nothingHappened(Form form, StatisticalLevel level) {
        Long[] cells = new Long[form.slots()];
        for (int slot = 0; slot < cells.length; slot++) {
            if (form.access(level).get(slot) == CellState.OPEN) {
                cells[slot] = 0L;
            }
        }
        return complete(form, CellVector.of(cells));
    }

    /** Whether the cell is now computed: by its column's formula or, in the total row, from the first partition section. */
    public static boolean isComputed(Form form, CellVector values, int slot) {
        FormColumn column = form.columnOf(slot);
        boolean total = form.rowOf(slot).role() == FormRow.Role.TOTAL;
        return column.isComputed() || total && givenInFirstPartition(form, values, column);
    }

    private static CellVector computeRows(Form form, Long[] cells) {
        for (FormRow row : form.rows()) {
            CellSource sameRow = reference -> cells[form.slot(row.index(), reference.column())];
            for (FormColumn column : form.columns()) {
                if (column.isComputed()) {
                    cells[form.slot(row.index(), column.index())] = column.formula().valueIfGiven(sameRow);
                }
            }
        }
        return CellVector.of(cells);
    }

    private static boolean givenInFirstPartition(Form form, CellVector values, FormColumn column) {
        return form.firstPartition().stream().anyMatch(row -> values.isGiven(form.slot(row.index(), column.index())));
    }

    private static long sumOfFirstPartition(Form form, CellVector values, FormColumn column) {
        long sum = 0;
        for (FormRow row : form.firstPartition()) {
            Long value = values.get(form.slot(row.index(), column.index()));
            sum = value == null ? sum : Math.addExact(sum, value);
        }
        return sum;
    }
}

package vn.ubkt.reporting.form;

import java.util.List;

/**
 * Several periods made one, column by column: flows add up, a stock is the last one given, an opening balance the first one
 * given. A column that carries over (subjects to be settled = left open before + new) is RECONSTRUCTED as follows. What a
 * period leaves open is its carried column less what it settled, and exactly that opens the next period. So the new ones of
 * period i are C(i) - (C(i-1) - D(i-1)), and the opening of the first period plus all new ones comes to
 * C(last) + D(first) + ... + D(last-1): everything settled earlier plus what the last period had before it. Settled ones are
 * read from the column right after the carried one, which the definitions check against it. Where the last periods give no
 * figure, the last period that does stands in.
 * Computed columns are then computed anew; the total row stands by itself.
 */
public final class Combination {

    private Combination() {
    }

    /** @param periods the figures of the form in consecutive periods, oldest first; blank for a period without any */
    public static CellVector over(Form form, List<CellVector> periods) {
        Long[] cells = new Long[form.slots()];
        for (int slot = 0; slot < cells.length; slot++) {
            cells[slot] = combine(form.columnOf(slot).overTime(), periods, slot);
        }
        return FormCalculator.computeRows(form, CellVector.of(cells));
    }

    private static Long combine(FormColumn.OverTime overTime, List<CellVector> periods, int slot) {
        return switch (overTime) {
            case SUM -> sum(periods, slot);
            case LAST -> given(periods, slot, lastGiven(periods, slot));
            case FIRST -> given(periods, slot, firstGiven(periods, slot));
            case CARRY -> carry(periods, slot);
        };
    }

    private static Long carry(List<CellVector> periods, int slot) {
        int last = lastGiven(periods, slot);
        if (last < 0) {
            return null;
        }
        Long settledBefore = sum(periods.subList(0, last), settledSlot(slot));
        return Math.addExact(periods.get(last).get(slot), settledBefore == null ? 0 : settledBefore);
    }

    private static int settledSlot(int carriedSlot) {
        return carriedSlot + 1;
    }

    private static Long sum(List<CellVector> periods, int slot) {
        Long sum = null;
        for (CellVector period : periods) {
            Long value = period.get(slot);
            if (value != null) {
                sum = sum == null ? value : (Long) Math.addExact(sum, value);
            }
        }
        return sum;
    }

    private static Long given(List<CellVector> periods, int slot, int period) {
        return period < 0 ? null : periods.get(period).get(slot);
    }

    private static int firstGiven(List<CellVector> periods, int slot) {
        for (int period = 0; period < periods.size(); period++) {
            if (periods.get(period).isGiven(slot)) {
                return period;
            }
        }
        return -1;
    }

    private static int lastGiven(List<CellVector> periods, int slot) {
        for (int period = periods.size() - 1; period >= 0; period--) {
            if (periods.get(period).isGiven(slot)) {
                return period;
            }
        }
        return -1;
    }
}

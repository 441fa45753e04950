package vn.ubkt.reporting.submission.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormRow;

/**
 * Cells of a form that follow from rows kept elsewhere, such as those of branches, and are therefore not typed. Under a fed
 * cell of the total row the first partition stays shut in its column: from it the total would follow a second time.
 */
public final class FedCells {

    private final Set<Integer> fed;
    private final Set<Integer> shut = new HashSet<>();

    private FedCells(Form form, Collection<Integer> slots) {
        fed = Set.copyOf(slots);
        for (int slot : fed) {
            if (form.rowOf(slot).role() == FormRow.Role.TOTAL) {
                form.firstPartition().forEach(row -> shut.add(form.slot(row.index(), form.columnOf(slot).index())));
            }
        }
    }

    public static FedCells of(Form form, Collection<Integer> slots) {
        return new FedCells(form, slots);
    }

    public boolean isFed(int slot) {
        return fed.contains(slot);
    }

    public boolean isShut(int slot) {
        return shut.contains(slot);
    }

    public boolean isLocked(int slot) {
        return isFed(slot) || isShut(slot);
    }

    public Set<Integer> slots() {
        return fed;
    }

    /** The first partition's cells that must be blank for the fed ones to hold. */
    public Set<Integer> shut() {
        return shut;
    }

    /** What each slot is to the unit: a fed cell follows from others, and is shown like one. */
    public List<CellState> over(List<CellState> cells) {
        List<CellState> states = new ArrayList<>(cells);
        for (int slot = 0; slot < states.size(); slot++) {
            if (isLocked(slot) && states.get(slot) == CellState.OPEN) {
                states.set(slot, CellState.COMPUTED);
            }
        }
        return List.copyOf(states);
    }
}

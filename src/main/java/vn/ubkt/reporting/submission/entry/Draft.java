package vn.ubkt.reporting.submission.entry;

import java.time.Instant;
import java.util.Set;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.cells.FedCells;

/**
 * What a unit has typed of a form.
 *
 * @param nil      declared "không phát sinh"
 * @param version  counts changes; 0 before the first
 * @param fedSlots cells that follow from the sheet of branches
 */
record Draft(String formCode, CellVector own, boolean nil, long version, String changedBy, Instant changedAt, Set<Integer> fedSlots) {

    static Draft none(String formCode, int slots) {
        return new Draft(formCode, CellVector.blank(slots), false, 0, null, null, Set.of());
    }

    FedCells fed(Form form) {
        return FedCells.of(form, fedSlots);
    }

    boolean isStarted() {
        return nil || !own.isBlank();
    }
}

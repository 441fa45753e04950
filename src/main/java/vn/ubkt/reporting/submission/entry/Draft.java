package vn.ubkt.reporting.submission.entry;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.cells.FedCells;
import vn.ubkt.reporting.submission.cells.OwnForms;

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

    OwnForms.OwnForm as(FormStatus status) {
        return new OwnForms.OwnForm(status.form(), status.state(), own, version, fed(status.form()));
    }

    /** Those of the figures that go into fed cells. */
    Map<Integer, Long> fedOf(Map<Integer, Long> figures) {
        Map<Integer, Long> fed = new HashMap<>();
        fedSlots.forEach(slot -> fed.put(slot, figures.get(slot)));
        return fed;
    }

    boolean isMovedBy(Map<Integer, Long> figures) {
        return fedSlots.stream().anyMatch(slot -> !Objects.equals(own.get(slot), figures.get(slot)));
    }

    boolean isStarted() {
        return nil || !own.isBlank();
    }
}

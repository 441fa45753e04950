package vn.ubkt.reporting.submission.entry;

import java.time.Instant;

import vn.ubkt.reporting.form.CellVector;

/**
 * What a unit has typed of a form.
 *
 * @param nil     declared "không phát sinh"
 * @param version counts changes; 0 before the first
 */
record Draft(String formCode, CellVector own, boolean nil, long version, String changedBy, Instant changedAt) {

    static Draft none(String formCode, int slots) {
        return new Draft(formCode, CellVector.blank(slots), false, 0, null, null);
    }

    boolean isStarted() {
        return nil || !own.isBlank();
    }
}

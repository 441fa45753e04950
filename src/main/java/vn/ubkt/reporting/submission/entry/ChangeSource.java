package vn.ubkt.reporting.submission.entry;

/** By what act of the unit cells of a draft changed, and under what name the trail records it. */
enum ChangeSource {
    TYPED("DRAFT_SAVED"),
    ZEROS_FILLED("DRAFT_ZEROS_FILLED"),
    DECLARED_NIL("FORM_DECLARED_NIL"),
    NIL_WITHDRAWN("FORM_NIL_WITHDRAWN"),
    /** Whole forms at once, filled in elsewhere, such as a workbook. */
    SET_ENTERED("DRAFT_SAVED");

    private final String action;

    ChangeSource(String action) {
        this.action = action;
    }

    String action() {
        return action;
    }
}

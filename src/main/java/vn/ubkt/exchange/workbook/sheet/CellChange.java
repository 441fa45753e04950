package vn.ubkt.exchange.workbook.sheet;

/** What a file would do to a cell. */
public enum CellChange {
    /** A figure where there is none yet. */
    ADDED,
    CHANGED,
    /** The figure is taken out. */
    CLEARED,
    /** Not taken: no figure the cell takes. */
    WRONG,
    /** A cell the portal reckons itself, and otherwise than the file; the portal's figure holds. */
    RECKONED;

    public boolean isEntered() {
        return this == ADDED || this == CHANGED || this == CLEARED;
    }

    static CellChange of(Long before, Long after) {
        if (before == null) {
            return ADDED;
        }
        return after == null ? CLEARED : CHANGED;
    }
}

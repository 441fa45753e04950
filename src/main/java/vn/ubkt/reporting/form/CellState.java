package vn.ubkt.reporting.form;

/** What a cell is to a unit of a given level that fills the form. */
public enum CellState {
    /** Typed by this level. */
    OPEN,
    /** Follows from other cells of its row. */
    COMPUTED,
    /** Not applicable at all. */
    CLOSED,
    /** Belongs to a column or row of another level: shown, not entered. */
    OTHER_LEVEL
}

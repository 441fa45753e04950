package vn.ubkt.office.workbook;

/** How a cell of a written sheet looks, and whether people may type into it. */
public enum CellLook {
    BODY, BODY_STRONG, TITLE, SUBTITLE, MEASURE, HEAD, LETTER, SECTION, ROW_CODE, ROW_NAME, TOTAL_NAME,
    /** A figure people type. */
    OPEN,
    /** As {@link #OPEN}, in the total row. */
    OPEN_TOTAL,
    COMPUTED, COMPUTED_TOTAL,
    /** Not applicable, or another level's to enter. */
    CLOSED,
    NOTE;

    public boolean isTyped() {
        return this == OPEN || this == OPEN_TOTAL;
    }
}

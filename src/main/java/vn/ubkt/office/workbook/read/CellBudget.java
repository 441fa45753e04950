package vn.ubkt.office.workbook.read;

import vn.ubkt.shared.error.DomainException;

/** How many cells of a workbook are read, and how far out; more than any set of forms has. */
final class CellBudget {

    static final int LONGEST_TEXT = 4_000;

    private static final int MOST_SEEN = 150_000;
    private static final int MOST_FILLED = 60_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 512;

    private int seen;
    private int filled;

    /** One cell more, empty or not. */
    void see() {
        if (++seen > MOST_SEEN) {
            throw new DomainException(WorkbookFault.TOO_MANY_CELLS);
        }
    }

    /** One cell more that holds something. */
    void take(int row, int column) {
        if (row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS || ++filled > MOST_FILLED) {
            throw new DomainException(WorkbookFault.TOO_MANY_CELLS);
        }
    }

    static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}

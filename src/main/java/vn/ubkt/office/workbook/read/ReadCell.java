package vn.ubkt.office.workbook.read;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell as it was read, row and column from 0.
 *
 * @param text    what stands in it; a number without separators, its decimals after a comma
 * @param formula whether the text is what the file says a formula yielded
 */
public record ReadCell(int row, int column, Kind kind, String text, boolean formula) {

    /** What the cell holds. */
    public enum Kind {
        TEXT, NUMBER, DATE, FAULT
    }

    /** "D7". */
    public String address() {
        return address(row, column);
    }

    /** "D7". */
    public static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}

package vn.ubkt.office.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table to be taken out.
 *
 * @param title over everything
 * @param notes lines under the title: whose figures, who took them out, when, under which number
 * @param head  names of the columns
 */
public record DataTable(String title, List<String> notes, List<String> head, List<List<Cell>> rows) {

    /**
     * A text or a number, or nothing.
     *
     * @param decimals of the number as shown
     */
    public record Cell(String text, BigDecimal number, int decimals) {

        public static Cell text(String text) {
            return new Cell(text == null ? "" : text, null, 0);
        }

        /** A whole number; {@code null} = an empty cell, never 0. */
        public static Cell number(Long value) {
            return value == null ? text("") : new Cell(null, BigDecimal.valueOf(value), 0);
        }

        /** A number with one decimal; {@code null} = an empty cell. */
        public static Cell decimal(BigDecimal value) {
            return value == null ? text("") : new Cell(null, value, 1);
        }

        public boolean isNumber() {
            return number != null;
        }
    }

    public DataTable {
        notes = List.copyOf(notes);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public DataTable withNotes(List<String> more) {
        return new DataTable(title, java.util.stream.Stream.concat(notes.stream(), more.stream()).toList(), head, rows);
    }
}

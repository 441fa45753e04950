package vn.ubkt.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A table to print: merged headings over rows of finished texts. Numbers come formatted; an empty text is an empty cell.
 *
 * @param caption printed above the table; null for none
 * @param head    rows of heading cells, left to right, as on the official sheet; must cover every column in every row
 */
public record PrintTable(String caption, List<Column> columns, List<List<HeadCell>> head, List<Row> rows) {

    public PrintTable {
        columns = List.copyOf(columns);
        head = head.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        var covered = head.stream().flatMap(List::stream).mapToInt(HeadCell::area).sum();
        if (covered != columns.size() * head.size()) {
            throw new IllegalArgumentException("Headings cover " + covered + " places of " + columns.size() * head.size());
        }
        for (var row : rows) {
            if (row.style() != Style.SECTION && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Row of " + row.cells().size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /** Text of a cell that does not apply: such a cell is grey. */
    public static final String CLOSED = "×";

    /** How the cells of a column stand: LABEL names its row, TEXT left, CENTRED, NUMBER right. */
    public enum Kind { LABEL, TEXT, CENTRED, NUMBER }

    /** A column with its share of the width relative to the others. */
    public record Column(Kind kind, int weight) {

        public Column {
            Objects.requireNonNull(kind);
            if (weight < 1) {
                throw new IllegalArgumentException("Weight of a column must be positive: " + weight);
            }
        }
    }

    /** A heading over {@code columns} columns and {@code rows} rows. */
    public record HeadCell(String text, int columns, int rows) {

        public HeadCell {
            Objects.requireNonNull(text);
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("A heading spans at least one place");
            }
        }

        public static HeadCell of(String text) {
            return new HeadCell(text, 1, 1);
        }

        int area() {
            return columns * rows;
        }
    }

    /** How a row is printed: STRONG is a total, SECTION one text over the whole width above the rows it heads. */
    public enum Style { PLAIN, STRONG, SECTION }

    /** A row of cells; a null cell is printed empty. */
    public record Row(Style style, List<String> cells) {

        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public static Row plain(List<String> cells) {
            return new Row(Style.PLAIN, cells);
        }

        public static Row strong(List<String> cells) {
            return new Row(Style.STRONG, cells);
        }

        public static Row section(String text) {
            return new Row(Style.SECTION, List.of(text));
        }
    }
}

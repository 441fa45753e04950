package vn.ubkt.office;

import java.util.Locale;

/** Writes a {@link PrintTable}; the more columns and rows, the smaller the type, so that a wide form fits its sheet. */
final class TableMarkup {

    /** A table of more rows is set smaller, so that a whole form stays on its page. */
    private static final int TALL = 14;
    private static final int SHORT = 8;

    private final Markup out;
    private final PrintTable table;

    TableMarkup(Markup out, PrintTable table) {
        this.out = out;
        this.table = table;
    }

    void write() {
        if (table.caption() != null) {
            out.element("p", "caption", table.caption());
        }
        out.open("table", "grid " + density());
        writeWidths();
        if (!table.head().isEmpty()) {
            writeHead();
        }
        out.open("tbody");
        table.rows().forEach(this::writeRow);
        out.close("tbody").close("table");
    }

    private String density() {
        int columns = table.columns().size();
        int rows = table.rows().size();
        if (columns <= 8) {
            return rows > TALL ? "close" : "roomy";
        }
        if (columns <= 14) {
            return rows > SHORT ? "dense" : "close";
        }
        return columns > 22 ? "tight" : rows > TALL ? "snug" : "dense";
    }

    private void writeWidths() {
        double whole = table.columns().stream().mapToInt(PrintTable.Column::weight).sum();
        out.open("colgroup");
        table.columns().forEach(column -> out.column(String.format(Locale.ROOT, "%.2f%%", 100 * column.weight() / whole)));
        out.close("colgroup");
    }

    /**
     * A heading over several rows is written as its text in the last of them under open cells: the PDF library loses the
     * lines of cells that span rows wherever the headings are repeated on a next page. An open cell holds a space, since
     * a table that begins with nothing would be kept with the line before it by moving both to the next page.
     */
    private void writeHead() {
        var places = places();
        out.open("thead");
        for (int row = 0; row < places.length; row++) {
            out.open("tr");
            for (int column = 0; column < places[row].length; column += places[row][column].cell().columns()) {
                writeHeading(places[row][column], row);
            }
            out.close("tr");
        }
        out.close("thead");
    }

    private void writeHeading(Place place, int row) {
        var cell = place.cell();
        if (row == place.row() + cell.rows() - 1) {
            out.openCell("th", "scope", cell.columns() > 1 ? "colgroup" : "col", cell.columns()).text(cell.text()).close("th");
        } else {
            out.openCell("td", "class", "open", cell.columns()).text("\u00a0").close("td");
        }
    }

    /** Which heading stands at each row and column; cells fill the free places from the left, as in HTML. */
    private Place[][] places() {
        var places = new Place[table.head().size()][table.columns().size()];
        for (int row = 0; row < places.length; row++) {
            int column = 0;
            for (var cell : table.head().get(row)) {
                while (column < places[row].length && places[row][column] != null) {
                    column++;
                }
                put(places, new Place(cell, row), column);
            }
        }
        return places;
    }

    private static void put(Place[][] places, Place place, int column) {
        var cell = place.cell();
        for (int row = place.row(); row < place.row() + cell.rows(); row++) {
            for (int at = column; at < column + cell.columns(); at++) {
                if (row >= places.length || at >= places[row].length || places[row][at] != null) {
                    throw new IllegalArgumentException("Heading does not fit at row " + place.row() + ", column " + column);
                }
                places[row][at] = place;
            }
        }
    }

    private record Place(PrintTable.HeadCell cell, int row) {
    }

    private void writeRow(PrintTable.Row row) {
        out.open("tr", row.style().name().toLowerCase(Locale.ROOT));
        if (row.style() == PrintTable.Style.SECTION) {
            out.openCell("th", "scope", "rowgroup", table.columns().size()).text(row.cells().get(0)).close("th");
        } else {
            for (int i = 0; i < row.cells().size(); i++) {
                writeCell(table.columns().get(i).kind(), row.cells().get(i));
            }
        }
        out.close("tr");
    }

    private void writeCell(PrintTable.Kind kind, String given) {
        var text = given == null ? "" : given;
        if (kind == PrintTable.Kind.LABEL) {
            out.openCell("th", "scope", "row", 1).text(text).close("th");
        } else {
            out.element("td", text.equals(PrintTable.CLOSED) ? "closed" : kind.name().toLowerCase(Locale.ROOT), text);
        }
    }
}

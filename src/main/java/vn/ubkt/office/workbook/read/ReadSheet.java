package vn.ubkt.office.workbook.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet as it was read: its cells that hold something, row by row. */
public record ReadSheet(String name, List<ReadCell> cells) {

    private static final int PLACES = 1 << 14;

    public ReadSheet {
        cells = List.copyOf(cells);
    }

    /** Cells by place; see {@link #place}. */
    public Map<Integer, ReadCell> byPlace() {
        Map<Integer, ReadCell> places = new HashMap<>();
        cells.forEach(cell -> places.put(place(cell.row(), cell.column()), cell));
        return places;
    }

    public static int place(int row, int column) {
        return row * PLACES + column;
    }

    public static int rowOf(int place) {
        return place / PLACES;
    }

    public static int columnOf(int place) {
        return place % PLACES;
    }
}

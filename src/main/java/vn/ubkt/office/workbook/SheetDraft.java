package vn.ubkt.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sheet to be written: cells by row and column from 0. Rows {@code headFrom} to {@code headTo} are repeated on every printed page;
 * what lies over and left of the first figure stays in sight when scrolling.
 *
 * @param widths       width of each column, in characters
 * @param frozenRows   rows that stay in sight
 * @param frozenColumns columns that stay in sight
 * @param footer       printed on every page, beside the page number
 */
public record SheetDraft(String name, List<Integer> widths, int headFrom, int headTo, int frozenRows, int frozenColumns, String footer,
                         Map<Integer, Float> rowHeights, List<Cell> cells) {

    public SheetDraft {
        widths = List.copyOf(widths);
        rowHeights = Map.copyOf(rowHeights);
        cells = List.copyOf(cells);
    }

    /**
     * A cell, or a block of cells merged into one.
     *
     * @param figure  {@code null} = none
     * @param formula without the equals sign; {@code null} = none; the figure is then what it yields now
     */
    public record Cell(int row, int column, int rows, int columns, CellLook look, String text, Long figure, String formula) {

        public static Cell text(int row, int column, CellLook look, String text) {
            return new Cell(row, column, 1, 1, look, text, null, null);
        }

        public static Cell figure(int row, int column, CellLook look, Long figure) {
            return new Cell(row, column, 1, 1, look, null, figure, null);
        }

        public static Cell formula(int row, int column, CellLook look, String formula, Long figure) {
            return new Cell(row, column, 1, 1, look, null, figure, formula);
        }

        public Cell over(int moreRows, int moreColumns) {
            return new Cell(row, column, moreRows, moreColumns, look, text, figure, formula);
        }
    }

    /** Places of the typed cells, by row: columns from and to, so that one check covers a run of them. */
    List<int[]> typedRuns() {
        List<int[]> runs = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.look().isTyped()) {
                int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (last != null && last[0] == cell.row() && last[2] + 1 == cell.column()) {
                    last[2] = cell.column();
                } else {
                    runs.add(new int[] {cell.row(), cell.column(), cell.column()});
                }
            }
        }
        return runs;
    }
}

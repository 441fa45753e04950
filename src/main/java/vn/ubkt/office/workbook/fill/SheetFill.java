package vn.ubkt.office.workbook.fill;

import java.util.List;

/** What to write into a sheet of a workbook, by the name of the sheet. */
public record SheetFill(String sheet, List<Cell> cells) {

    public SheetFill {
        cells = List.copyOf(cells);
    }

    /**
     * A cell, row and column from 0.
     *
     * @param figure  {@code null} = leave it blank
     * @param formula whether a formula that stands there stays, with the figure as what it yields
     */
    public record Cell(int row, int column, Long figure, boolean formula) {
    }
}

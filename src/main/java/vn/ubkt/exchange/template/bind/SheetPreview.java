package vn.ubkt.exchange.template.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;

/**
 * A sheet as it looks filled with numbered samples: 1 stands in the first cell of the form, 2 in the next, and so on. First the names of the
 * columns; rows in which nothing stands are left out.
 */
public final class SheetPreview {

    private static final int MOST_ROWS = 80;
    private static final int MOST_COLUMNS = 40;

    private SheetPreview() {
    }

    /** A row of the sheet; {@code name} as spreadsheet programs count. */
    public record Row(String name, List<Cell> cells) {
    }

    /** A cell, or a merged block; {@code sample} where a figure will stand. */
    public record Cell(String text, int rows, int columns, boolean sample) {
    }

    public static List<Row> of(ReadSheet sheet, SheetAnatomy anatomy, BoundSheet bound, Form form) {
        SheetWords words = new SheetWords(sheet, anatomy);
        Map<Integer, String> samples = samples(bound, form);
        Map<Integer, int[]> blocks = blocks(anatomy);
        int lastRow = Math.min(MOST_ROWS - 1, Math.max(words.lastRow(), bound.rows().values().stream().max(Integer::compare).orElse(0)));
        int lastColumn = Math.min(MOST_COLUMNS - 1, Math.max(words.lastColumn(), bound.columns().values().stream().max(Integer::compare).orElse(0)));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("", IntStream.rangeClosed(0, lastColumn).mapToObj(column -> new Cell(SheetBindingDraft.columnName(column), 1, 1, false)).toList()));
        for (int row = 0; row <= lastRow; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column <= lastColumn; column++) {
                int place = ReadSheet.place(row, column);
                if (!anatomy.merged().containsKey(place)) {
                    int[] block = blocks.getOrDefault(place, new int[] {row, column});
                    String sample = samples.get(place);
                    cells.add(new Cell(sample == null ? words.text(row, column) : sample, Math.min(block[0], lastRow) - row + 1,
                        Math.min(block[1], lastColumn) - column + 1, sample != null));
                }
            }
            if (cells.size() <= lastColumn || cells.stream().anyMatch(cell -> !cell.text().isEmpty() || cell.rows() > 1)) {
                rows.add(new Row(String.valueOf(row + 1), cells));
            }
        }
        return rows;
    }

    private static Map<Integer, String> samples(BoundSheet bound, Form form) {
        Map<Integer, String> samples = new HashMap<>();
        int number = 0;
        for (int slot = 0; slot < form.slots(); slot++) {
            Integer row = bound.rows().get(form.rowOf(slot).code());
            Integer column = bound.columns().get(form.columnOf(slot).letter());
            if (BindingCheck.isUsed(form, slot)) {
                number++;
                if (row != null && column != null) {
                    samples.put(ReadSheet.place(row, column), String.valueOf(number));
                }
            }
        }
        return samples;
    }

    /** Last row and column of each merged block, by its first cell. */
    private static Map<Integer, int[]> blocks(SheetAnatomy anatomy) {
        Map<Integer, int[]> blocks = new HashMap<>();
        anatomy.merged().forEach((place, first) -> {
            int[] last = blocks.computeIfAbsent(first, each -> new int[] {ReadSheet.rowOf(first), ReadSheet.columnOf(first)});
            last[0] = Math.max(last[0], ReadSheet.rowOf(place));
            last[1] = Math.max(last[1], ReadSheet.columnOf(place));
        });
        return blocks;
    }
}

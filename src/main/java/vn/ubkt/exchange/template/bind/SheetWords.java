package vn.ubkt.exchange.template.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.shared.text.VietnameseText;

/** The texts of a sheet as people see them: a merged block shows its text in all its cells. */
final class SheetWords {

    private final SheetAnatomy anatomy;
    private final Map<Integer, String> texts = new HashMap<>();
    private final int firstColumn;
    private final int lastColumn;
    private final int lastRow;

    SheetWords(ReadSheet sheet, SheetAnatomy anatomy) {
        this.anatomy = anatomy;
        sheet.cells().forEach(cell -> texts.put(ReadSheet.place(cell.row(), cell.column()), cell.text().strip()));
        firstColumn = sheet.cells().stream().mapToInt(ReadCell::column).min().orElse(0);
        lastColumn = Math.max(sheet.cells().stream().mapToInt(ReadCell::column).max().orElse(0),
            anatomy.merged().keySet().stream().filter(place -> texts.containsKey(anatomy.shown(place)))
                .mapToInt(ReadSheet::columnOf).max().orElse(0));
        lastRow = sheet.cells().stream().mapToInt(ReadCell::row).max().orElse(-1);
    }

    String text(int row, int column) {
        return texts.getOrDefault(anatomy.shown(ReadSheet.place(row, column)), "");
    }

    /** Folded headings over a column from the top down, each once. */
    List<String> path(int column, int belowRow) {
        return headings(column, 0, belowRow).stream().map(VietnameseText::fold).toList();
    }

    List<String> headings(int column, int fromRow, int belowRow) {
        List<String> path = new ArrayList<>();
        for (int row = Math.max(0, fromRow); row < belowRow; row++) {
            String text = text(row, column);
            if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    /** What stands in a row before a column, each text once. */
    List<String> labels(int row, int beforeColumn) {
        LinkedHashSet<String> labels = new LinkedHashSet<>();
        for (int column = firstColumn; column < beforeColumn; column++) {
            labels.add(text(row, column));
        }
        labels.remove("");
        return List.copyOf(labels);
    }

    int firstColumn() {
        return firstColumn;
    }

    int lastColumn() {
        return lastColumn;
    }

    int lastRow() {
        return lastRow;
    }
}

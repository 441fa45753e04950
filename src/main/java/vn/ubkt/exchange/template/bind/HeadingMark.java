package vn.ubkt.exchange.template.bind;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.shared.text.VietnameseText;

/**
 * What tells a sheet again: the heading nearest over each bound column and the labels before the cells of each bound row, with their
 * places. Titles, names of units and figures do not count, so a filled sheet has the mark of the blank one, and one whose rows were moved has not.
 */
final class HeadingMark {

    private static final int HEADING_ROWS = 8;

    private HeadingMark() {
    }

    /** "" where nothing is bound. */
    static String of(ReadSheet sheet, Collection<Integer> columns, Collection<Integer> rows) {
        return of(words(sheet), columns, rows);
    }

    static Map<Integer, String> words(ReadSheet sheet) {
        Map<Integer, String> words = new HashMap<>();
        sheet.cells().stream().filter(cell -> cell.kind() == ReadCell.Kind.TEXT && !cell.formula() && !cell.text().isBlank())
            .forEach(cell -> words.put(ReadSheet.place(cell.row(), cell.column()), VietnameseText.fold(cell.text())));
        return words;
    }

    static String of(Map<Integer, String> words, Collection<Integer> columns, Collection<Integer> rows) {
        if (columns.isEmpty() || rows.isEmpty()) {
            return "";
        }
        int firstRow = Collections.min(rows);
        int firstColumn = Collections.min(columns);
        List<String> lines = new ArrayList<>();
        for (int column : new TreeSet<>(columns)) {
            lines.add(column + " " + heading(words, column, firstRow));
        }
        for (int row : new TreeSet<>(rows)) {
            StringBuilder line = new StringBuilder().append(row);
            for (int column = 0; column < firstColumn; column++) {
                line.append('\t').append(words.getOrDefault(ReadSheet.place(row, column), ""));
            }
            lines.add(line.toString());
        }
        return digest(String.join("\n", lines));
    }

    private static String heading(Map<Integer, String> words, int column, int firstRow) {
        for (int row = firstRow - 1; row >= Math.max(0, firstRow - HEADING_ROWS); row--) {
            String word = words.get(ReadSheet.place(row, column));
            if (word != null) {
                return word;
            }
        }
        return "";
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

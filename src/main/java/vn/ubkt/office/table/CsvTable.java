package vn.ubkt.office.table;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** UTF-8 with its mark, semicolons, decimal commas, and no text that would be taken for a formula. */
final class CsvTable {

    private static final char MARK = '\ufeff';
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\u00a0]*[=+\\-@|%\\t\\r\\n].*");

    private CsvTable() {
    }

    static byte[] write(DataTable table) {
        StringBuilder text = new StringBuilder().append(MARK);
        line(text, List.of(DataTable.Cell.text(table.title())));
        table.notes().forEach(note -> line(text, List.of(DataTable.Cell.text(note))));
        line(text, table.head().stream().map(DataTable.Cell::text).toList());
        table.rows().forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<DataTable.Cell> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";"))).append("\r\n");
    }

    private static String cell(DataTable.Cell cell) {
        if (cell.isNumber()) {
            return cell.number().setScale(cell.decimals(), RoundingMode.HALF_UP).toPlainString().replace('.', ',');
        }
        String harmless = FORMULA.matcher(cell.text()).matches() ? '\'' + cell.text() : cell.text();
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}

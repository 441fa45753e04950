package vn.ubkt.exchange.workbook.sheet;

import java.util.List;
import java.util.Map;

import vn.ubkt.office.workbook.read.LegacyText;
import vn.ubkt.reporting.form.Form;

/**
 * What of a sheet was recognised.
 *
 * @param form     {@code null} = none
 * @param text     how its Vietnamese is kept
 * @param columns  letter of the form to column of the sheet
 * @param rows     code of the form to row of the sheet
 */
public record SheetMatch(int sheet, String name, Form form, LegacyText text, Map<String, Integer> columns, Map<String, Integer> rows) {

    public SheetMatch {
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    /** Whether figures can be read from it. */
    public boolean isReadable() {
        return form != null && !columns.isEmpty() && !rows.isEmpty();
    }

    /** Letters of columns not found. */
    public List<String> missingColumns() {
        return form == null ? List.of()
            : form.shownColumns().stream().map(column -> column.letter()).filter(letter -> !columns.containsKey(letter)).toList();
    }

    /** Codes of rows not found. */
    public List<String> missingRows() {
        return form == null ? List.of() : form.rows().stream().map(row -> row.code()).filter(code -> !rows.containsKey(code)).toList();
    }

    public String lettersMissing() {
        return String.join(", ", missingColumns());
    }

    public String codesMissing() {
        return String.join(", ", missingRows());
    }

    /** Whether it is a form of which nothing was found. */
    public boolean isLost() {
        return form != null && !isReadable();
    }

    public String formCode() {
        return form == null ? "" : form.code();
    }
}

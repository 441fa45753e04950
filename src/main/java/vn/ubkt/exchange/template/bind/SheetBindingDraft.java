package vn.ubkt.exchange.template.bind;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.shared.error.DomainException;

/** Which row and column of one sheet a person says is which of ours; blank = none. */
public class SheetBindingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<Integer, String> rows = new HashMap<>();

    /** Column of the sheet to letter. */
    public Map<Integer, String> getColumns() {
        return columns;
    }

    /** Row of the sheet to code. */
    public Map<Integer, String> getRows() {
        return rows;
    }

    /** @throws DomainException where two columns or rows are said to be the same one of ours */
    public BoundSheet bound(ReadSheet sheet, Form form) {
        Map<String, Integer> letters = new HashMap<>();
        columns.forEach((column, letter) -> {
            if (letter != null && form.shownColumns().stream().anyMatch(each -> each.letter().equals(letter))) {
                Integer other = letters.putIfAbsent(letter, column);
                if (other != null) {
                    throw new DomainException(TemplateError.COLUMN_TWICE, sheet.name(), columnName(Math.min(other, column)), columnName(Math.max(other, column)), letter);
                }
            }
        });
        Map<String, Integer> codes = new HashMap<>();
        rows.forEach((row, code) -> {
            if (code != null && form.rows().stream().anyMatch(each -> each.code().equals(code))) {
                Integer other = codes.putIfAbsent(code, row);
                if (other != null) {
                    throw new DomainException(TemplateError.ROW_TWICE, sheet.name(), Math.min(other, row) + 1, Math.max(other, row) + 1, code);
                }
            }
        });
        return BoundSheet.of(sheet, form.code(), letters, codes);
    }

    static String columnName(int column) {
        return ReadCell.address(0, column).replaceAll("[0-9]", "");
    }
}

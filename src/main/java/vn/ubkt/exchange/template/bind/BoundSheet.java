package vn.ubkt.exchange.template.bind;

import java.util.Map;

import vn.ubkt.office.workbook.read.LegacyText;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.exchange.workbook.sheet.SheetMatch;
import vn.ubkt.reporting.form.Form;

/**
 * A sheet of a workbook and the form it stands for.
 *
 * @param form    code; "" = none
 * @param mark    of the headings and labels beside the bound cells, see {@link HeadingMark}
 * @param columns letter of the form to column of the sheet
 * @param rows    code of the form to row of the sheet
 */
public record BoundSheet(String name, String form, String mark, Map<String, Integer> columns, Map<String, Integer> rows) {

    public BoundSheet {
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    static BoundSheet of(ReadSheet sheet, String form, Map<String, Integer> columns, Map<String, Integer> rows) {
        return new BoundSheet(sheet.name(), form, HeadingMark.of(sheet, columns.values(), rows.values()), columns, rows);
    }

    public static BoundSheet none(String name) {
        return new BoundSheet(name, "", "", Map.of(), Map.of());
    }

    /** Whether figures can be written into it. */
    public boolean isBound() {
        return !form.isEmpty() && !columns.isEmpty() && !rows.isEmpty();
    }

    SheetMatch match(int number, ReadSheet sheet, Form known) {
        return new SheetMatch(number, sheet.name(), known, LegacyText.UNICODE, columns, rows);
    }
}

package vn.ubkt.office.workbook.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.ubkt.office.workbook.WorkbookDraft;

/**
 * A workbook as it was read.
 *
 * @param identity what the portal wrote on the hidden sheet; empty where it is not one of the portal's
 * @param old      whether it is of the old kind, XLS
 */
public record ReadWorkbook(List<ReadSheet> sheets, Map<String, String> identity, boolean old) {

    public ReadWorkbook {
        sheets = List.copyOf(sheets);
        identity = Map.copyOf(identity);
    }

    /** Takes the hidden sheet out of the others. */
    static ReadWorkbook of(List<ReadSheet> all, boolean old) {
        Map<String, String> identity = new LinkedHashMap<>();
        all.stream().filter(sheet -> sheet.name().equals(WorkbookDraft.IDENTITY_SHEET)).forEach(sheet -> {
            Map<Integer, ReadCell> cells = sheet.byPlace();
            sheet.cells().stream().filter(cell -> cell.column() == 0).forEach(key -> {
                ReadCell value = cells.get(ReadSheet.place(key.row(), 1));
                identity.put(key.text(), value == null ? "" : value.text());
            });
        });
        return new ReadWorkbook(all.stream().filter(sheet -> !sheet.name().equals(WorkbookDraft.IDENTITY_SHEET)).toList(), identity, old);
    }
}

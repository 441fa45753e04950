package vn.ubkt.office.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook to be written.
 *
 * @param title    in the file's properties
 * @param refusal  title and sentence people read where they type what is no whole number from 0 on
 * @param largest  largest figure a cell takes
 * @param identity what the workbook is, kept on a hidden sheet and given back by the reader
 */
public record WorkbookDraft(String title, Refusal refusal, long largest, List<SheetDraft> sheets, Map<String, String> identity) {

    /** Name of the hidden sheet. */
    public static final String IDENTITY_SHEET = "_ktgs";

    public WorkbookDraft {
        sheets = List.copyOf(sheets);
        identity = new LinkedHashMap<>(identity);
    }

    /** What a spreadsheet program says of a wrong entry. */
    public record Refusal(String title, String sentence) {
    }
}

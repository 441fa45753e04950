package vn.ubkt.exchange.workbook.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/**
 * What a sheet of a file would do to a form.
 *
 * @param sheet     the form as it stands
 * @param cells     cells that differ or are wrong, by place
 * @param unchanged cells of the file that say what the portal has
 * @param strays    places of figures beside the cells of the form, such as D18; left out
 * @param typed     what is entered, by slot
 * @param result    own part after entering
 */
public record FormPreview(SheetMatch match, EntrySheet sheet, List<CellPreview> cells, int unchanged, List<String> strays,
                          Map<Integer, String> typed, CellVector result) {

    public FormPreview {
        cells = List.copyOf(cells);
        strays = List.copyOf(strays);
        typed = Map.copyOf(typed);
    }

    public String code() {
        return match.formCode();
    }

    public String rowLabel(CellPreview cell, Locale locale) {
        return sheet.form().row(cell.row()).label(locale);
    }

    public String columnLabel(CellPreview cell, Locale locale) {
        return sheet.form().column(cell.column()).label(locale);
    }

    public long count(CellChange change) {
        return cells.stream().filter(cell -> cell.change() == change).count();
    }

    public long entered() {
        return cells.stream().filter(cell -> cell.change().isEntered()).count();
    }

    public long wrong() {
        return count(CellChange.WRONG);
    }

    /** Whether the form is sent or accepted, and the file would change it. */
    public boolean isRefused() {
        return !sheet.editable() && !typed.isEmpty();
    }

    /** Whether somebody saved figures of the form since the file was downloaded, and the file says otherwise. */
    public boolean isOvertaken() {
        return cells.stream().anyMatch(CellPreview::overtaken);
    }

    public String strayPlaces() {
        return String.join(", ", strays);
    }

    /** Whether there is anything to show cell by cell. */
    public boolean isShown() {
        return !cells.isEmpty() || !strays.isEmpty();
    }
}

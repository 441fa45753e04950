package vn.ubkt.exchange.template.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.shared.text.VietnameseText;

/**
 * One sheet as a person binds it: its columns and rows beside ours.
 *
 * @param form    {@code null} = none
 * @param sure    bound rows and columns that are called in the sheet as in the form
 */
public record SheetDesk(int number, BoundSheet bound, Form form, List<Line> columns, List<Line> rows, int sure) {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 150;
    private static final int HEADINGS_SHOWN = 3;
    private static final int WHOLE = 100;
    private static final int LIKELY = 90;
    private static final int HEADING_ROWS = 6;
    private static final int ROWS_ABOVE = 2;

    /**
     * A row or column of the sheet.
     *
     * @param chosen letter or code of ours; "" = none
     */
    public record Line(int at, String name, String text, String chosen) {
    }

    public static SheetDesk of(int number, BoundSheet bound, ReadSheet sheet, SheetAnatomy anatomy, Form form) {
        if (form == null) {
            return new SheetDesk(number, bound, null, List.of(), List.of(), 0);
        }
        SheetWords words = new SheetWords(sheet, anatomy);
        int firstRow = bound.rows().values().stream().min(Integer::compare).orElse(words.lastRow() + 1);
        int firstColumn = bound.columns().values().stream().min(Integer::compare).orElse(words.lastColumn() + 1);
        return new SheetDesk(number, bound, form, columns(words, bound, firstRow), rows(words, bound, firstColumn),
            sure(words, bound, form, firstRow, firstColumn));
    }

    private static List<Line> columns(SheetWords words, BoundSheet bound, int firstRow) {
        Map<Integer, String> letters = inverted(bound.columns());
        int last = Math.max(words.lastColumn(), bound.columns().values().stream().max(Integer::compare).orElse(0));
        List<Line> columns = new ArrayList<>();
        for (int column = words.firstColumn(); column <= last && columns.size() < MOST_COLUMNS; column++) {
            List<String> path = words.headings(column, firstRow - HEADING_ROWS, firstRow);
            columns.add(new Line(column, SheetBindingDraft.columnName(column),
                String.join(" › ", path.subList(Math.max(0, path.size() - HEADINGS_SHOWN), path.size())), letters.getOrDefault(column, "")));
        }
        return columns;
    }

    private static List<Line> rows(SheetWords words, BoundSheet bound, int firstColumn) {
        Map<Integer, String> codes = inverted(bound.rows());
        int last = Math.max(words.lastRow(), bound.rows().values().stream().max(Integer::compare).orElse(0));
        List<Line> rows = new ArrayList<>();
        int first = bound.rows().values().stream().min(Integer::compare).orElse(0);
        for (int row = Math.max(0, first - ROWS_ABOVE); row <= last && rows.size() < MOST_ROWS; row++) {
            String text = String.join(" · ", words.labels(row, firstColumn));
            if (!text.isEmpty() || codes.containsKey(row)) {
                rows.add(new Line(row, String.valueOf(row + 1), text, codes.getOrDefault(row, "")));
            }
        }
        return rows;
    }

    private static Map<Integer, String> inverted(Map<String, Integer> map) {
        return map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    }

    private static int sure(SheetWords words, BoundSheet bound, Form form, int firstRow, int firstColumn) {
        long rows = bound.rows().entrySet().stream().filter(row -> words.labels(row.getValue(), firstColumn).stream()
            .map(VietnameseText::fold).anyMatch(VietnameseText.fold(form.row(row.getKey()).labelVi())::equals)).count();
        long columns = bound.columns().entrySet().stream().filter(column -> words.path(column.getValue(), firstRow)
            .contains(VietnameseText.fold(form.column(column.getKey()).labelVi()))).count();
        return (int) (rows + columns);
    }

    public String name() {
        return bound.name();
    }

    public String formCode() {
        return bound.form();
    }

    /** Share of the rows and columns of the form that are bound to ones called alike, in hundredths. */
    public int confidence() {
        return form == null ? 0 : WHOLE * sure / (form.rows().size() + form.shownColumns().size());
    }

    public String tone() {
        if (missingColumns().isEmpty() && missingRows().isEmpty() && confidence() >= LIKELY) {
            return "good";
        }
        return confidence() >= WHOLE / 2 ? "warn" : "bad";
    }

    public String missingColumns() {
        return form == null ? "" : missing(form.shownColumns(), FormColumn::letter, bound.columns());
    }

    public String missingRows() {
        return form == null ? "" : missing(form.rows(), FormRow::code, bound.rows());
    }

    private static <T> String missing(List<T> all, Function<T, String> name, Map<String, Integer> bound) {
        return all.stream().map(name).filter(each -> !bound.containsKey(each)).collect(Collectors.joining(", "));
    }

    public String title(Locale locale) {
        return form == null ? "" : form.title(locale);
    }

    public SheetBindingDraft draft() {
        SheetBindingDraft draft = new SheetBindingDraft();
        columns.forEach(line -> draft.getColumns().put(line.at(), line.chosen()));
        rows.forEach(line -> draft.getRows().put(line.at(), line.chosen()));
        return draft;
    }
}

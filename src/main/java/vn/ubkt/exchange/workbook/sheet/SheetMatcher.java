package vn.ubkt.exchange.workbook.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ubkt.office.workbook.read.LegacyText;
import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormHeading;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;

/**
 * Finds forms in sheets by their titles or numbers, columns by the row of letters or else by headings, rows by codes or else by names;
 * by words folded, so that spelling, marks and encoding do not matter.
 */
public final class SheetMatcher {

    private static final Pattern NUMBER = Pattern.compile("(?:bieu|mau|b|f)(?: so)? ?(?:f)?0*([0-9]{1,2})");
    private static final int HEAD_ROWS = 40;
    private static final int TITLE_ROWS = 15;
    private static final int NAME_COLUMNS = 4;
    private static final int FEWEST_LETTERS = 2;

    private final List<Form> forms;
    private final Set<String> vocabulary;

    /** @param forms those of the unit in the period */
    public SheetMatcher(List<Form> forms) {
        this.forms = forms;
        vocabulary = forms.stream().flatMap(SheetMatcher::words).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> words(Form form) {
        var titles = Stream.of(form.title(Messages.VIETNAMESE));
        var rows = form.rows().stream().map(FormRow::labelVi);
        var columns = form.heading().rows().stream().flatMap(row -> row.cells().stream()).map(FormHeading.Cell::labelVi);
        return Stream.of(titles, rows, columns).flatMap(each -> each).map(VietnameseText::fold);
    }

    /** @param chosen the form a person said it is; "" = none; {@code null} = nothing said */
    public SheetMatch match(int number, ReadSheet sheet, String chosen) {
        LegacyText text = encoding(sheet);
        Map<Integer, String> words = folded(sheet, text);
        Form form = chosen == null ? recognise(sheet, words).orElse(null) : form(chosen).orElse(null);
        if (form == null) {
            return new SheetMatch(number, sheet.name(), null, text, Map.of(), Map.of());
        }
        int letters = lettersRow(sheet, form);
        Map<String, Integer> rows = rows(sheet, form, words, letters);
        Map<String, Integer> columns = letters >= 0 ? byLetters(sheet, form, letters) : byHeadings(sheet, form, words, rows);
        return new SheetMatch(number, sheet.name(), form, text, columns, rows);
    }

    private Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The encoding under which most of the texts are words of the forms. */
    private LegacyText encoding(ReadSheet sheet) {
        return Arrays.stream(LegacyText.values()).max(Comparator.comparingLong((LegacyText text) -> folded(sheet, text).values().stream()
            .filter(vocabulary::contains).count()).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    private static Map<Integer, String> folded(ReadSheet sheet, LegacyText text) {
        return sheet.cells().stream().filter(cell -> cell.kind() == ReadCell.Kind.TEXT && !cell.text().isBlank())
            .collect(Collectors.toMap(cell -> ReadSheet.place(cell.row(), cell.column()),
                cell -> VietnameseText.fold(text.decode(cell.text())), (one, other) -> one));
    }

    private Optional<Form> recognise(ReadSheet sheet, Map<Integer, String> words) {
        Optional<Form> named = form(sheet.name().strip().toUpperCase(Locale.ROOT));
        if (named.isPresent()) {
            return named;
        }
        List<String> head = words.entrySet().stream().filter(word -> word.getKey() < ReadSheet.place(TITLE_ROWS, 0)).map(Map.Entry::getValue).toList();
        return forms.stream().filter(form -> head.stream().anyMatch(word -> word.contains(VietnameseText.fold(form.title(Messages.VIETNAMESE)))))
            .max(Comparator.comparingInt(form -> form.title(Messages.VIETNAMESE).length()))
            .or(() -> numbered(VietnameseText.fold(sheet.name()))).or(() -> head.stream().flatMap(word -> numbered(word).stream()).findFirst());
    }

    private Optional<Form> numbered(String word) {
        Matcher number = NUMBER.matcher(word);
        return number.matches() ? form(String.format(Locale.ROOT, "F%02d", Integer.parseInt(number.group(1)))) : Optional.empty();
    }

    /** The row of the head in which most letters of the form stand; -1 where there is none. */
    private static int lettersRow(ReadSheet sheet, Form form) {
        Set<String> letters = form.shownColumns().stream().map(FormColumn::letter).collect(Collectors.toSet());
        Map<Integer, Long> hits = sheet.cells().stream().filter(cell -> cell.row() < HEAD_ROWS && letters.contains(letter(cell)))
            .collect(Collectors.groupingBy(ReadCell::row, Collectors.counting()));
        long needed = Math.max(Math.min(FEWEST_LETTERS, letters.size()), letters.size() / 2);
        return hits.entrySet().stream().filter(row -> row.getValue() >= needed)
            .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey).orElse(-1);
    }

    private static String letter(ReadCell cell) {
        return cell.text().strip().toUpperCase(Locale.ROOT);
    }

    private static Map<String, Integer> byLetters(ReadSheet sheet, Form form, int row) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.cells().stream().filter(cell -> cell.row() == row && form.hasColumn(letter(cell)))
            .forEach(cell -> columns.putIfAbsent(letter(cell), cell.column()));
        columns.keySet().retainAll(form.shownColumns().stream().map(FormColumn::letter).toList());
        return columns;
    }

    /** Only headings that stand once in the form and once in the sheet over its rows say which column it is. */
    private static Map<String, Integer> byHeadings(ReadSheet sheet, Form form, Map<Integer, String> words, Map<String, Integer> rows) {
        int first = rows.values().stream().min(Comparator.naturalOrder()).orElse(0);
        Map<String, Integer> columns = new HashMap<>();
        for (FormColumn column : form.shownColumns()) {
            String label = VietnameseText.fold(column.labelVi());
            boolean once = form.shownColumns().stream().filter(other -> VietnameseText.fold(other.labelVi()).equals(label)).count() == 1;
            List<ReadCell> found = sheet.cells().stream().filter(cell -> cell.row() < first
                && label.equals(words.get(ReadSheet.place(cell.row(), cell.column())))).toList();
            if (once && found.size() == 1) {
                columns.put(column.letter(), found.get(0).column());
            }
        }
        return columns;
    }

    private static Map<String, Integer> rows(ReadSheet sheet, Form form, Map<Integer, String> words, int letters) {
        Map<String, Integer> rows = new HashMap<>();
        for (ReadCell cell : sheet.cells()) {
            if (cell.row() > letters && cell.column() < NAME_COLUMNS) {
                String word = words.getOrDefault(ReadSheet.place(cell.row(), cell.column()), "");
                form.rows().stream().filter(row -> VietnameseText.fold(row.code()).equals(word)).findFirst()
                    .ifPresent(row -> rows.putIfAbsent(row.code(), cell.row()));
            }
        }
        return rows.isEmpty() ? rowsByName(sheet, form, words, letters) : rows;
    }

    private static Map<String, Integer> rowsByName(ReadSheet sheet, Form form, Map<Integer, String> words, int letters) {
        Map<String, Integer> rows = new HashMap<>();
        for (FormRow row : form.rows()) {
            String label = VietnameseText.fold(row.labelVi());
            sheet.cells().stream().filter(cell -> cell.row() > letters && cell.column() < NAME_COLUMNS && !rows.containsValue(cell.row())
                && label.equals(words.get(ReadSheet.place(cell.row(), cell.column())))).findFirst()
                .ifPresent(cell -> rows.put(row.code(), cell.row()));
        }
        return rows;
    }
}

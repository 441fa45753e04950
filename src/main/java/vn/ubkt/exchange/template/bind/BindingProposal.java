package vn.ubkt.exchange.template.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.ubkt.exchange.workbook.sheet.SheetMatch;
import vn.ubkt.exchange.workbook.sheet.SheetMatcher;
import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.shared.text.VietnameseText;

/**
 * Proposes which sheet is which form, and which of its rows and columns are which of ours. Names count more than numbers: rows go by their
 * labels, then by codes; columns by their headings with the groups over them, then by letters, as others put columns into another order.
 */
public final class BindingProposal {

    private final SheetMatcher matcher;

    public BindingProposal(List<Form> forms) {
        matcher = new SheetMatcher(forms);
    }

    /** @param chosen the form a person said it is; "" = none; {@code null} = nothing said */
    public BoundSheet propose(int number, ReadSheet sheet, SheetAnatomy anatomy, String chosen) {
        int shift = sheet.cells().stream().mapToInt(ReadCell::column).min().orElse(0);
        SheetMatch match = matcher.match(number, shifted(sheet, shift), chosen);
        if (match.form() == null) {
            return BoundSheet.none(sheet.name());
        }
        SheetWords words = new SheetWords(sheet, anatomy);
        Map<String, Integer> rows = rows(match, words);
        Map<String, Integer> columns = columns(match, words, shift, rows.values().stream().min(Integer::compare).orElse(words.lastRow() + 1));
        return BoundSheet.of(sheet, match.formCode(), columns, rows);
    }

    private static ReadSheet shifted(ReadSheet sheet, int shift) {
        return new ReadSheet(sheet.name(), sheet.cells().stream()
            .map(cell -> new ReadCell(cell.row(), cell.column() - shift, cell.kind(), cell.text(), cell.formula())).toList());
    }

    /** A label that stands as often in the sheet as in the form says which rows they are, in order. */
    private static Map<String, Integer> rows(SheetMatch match, SheetWords words) {
        Map<String, List<FormRow>> ours = new LinkedHashMap<>();
        match.form().rows().forEach(row -> ours.computeIfAbsent(VietnameseText.fold(row.labelVi()), label -> new ArrayList<>()).add(row));
        Map<String, List<Integer>> theirs = new HashMap<>();
        for (int row = 0; row <= words.lastRow(); row++) {
            for (String label : words.labels(row, words.lastColumn() + 1)) {
                theirs.computeIfAbsent(VietnameseText.fold(label), each -> new ArrayList<>()).add(row);
            }
        }
        Map<String, Integer> rows = new HashMap<>();
        ours.forEach((label, same) -> {
            List<Integer> found = theirs.getOrDefault(label, List.of());
            if (found.size() == same.size()) {
                IntStream.range(0, same.size()).forEach(at -> rows.put(same.get(at).code(), found.get(at)));
            }
        });
        Set<Integer> taken = new HashSet<>(rows.values());
        match.rows().forEach((code, row) -> {
            if (!rows.containsKey(code) && taken.add(row)) {
                rows.put(code, row);
            }
        });
        return rows;
    }

    private static Map<String, Integer> columns(SheetMatch match, SheetWords words, int shift, int firstRow) {
        List<FormColumn> ours = match.form().shownColumns();
        Map<String, List<Integer>> claims = new HashMap<>();
        for (int column = words.firstColumn(); column <= words.lastColumn(); column++) {
            List<String> path = words.path(column, firstRow);
            List<FormColumn> best = longest(ours, path);
            if (best.size() == 1) {
                claims.computeIfAbsent(best.get(0).letter(), letter -> new ArrayList<>()).add(column);
            }
        }
        Map<String, Integer> columns = new HashMap<>();
        claims.forEach((letter, found) -> {
            if (found.size() == 1) {
                columns.put(letter, found.get(0));
            }
        });
        Set<Integer> taken = new HashSet<>(columns.values());
        match.columns().forEach((letter, column) -> {
            if (!columns.containsKey(letter) && taken.add(column + shift)) {
                columns.put(letter, column + shift);
            }
        });
        return columns;
    }

    /** The columns of ours whose headings stand in the path, those with most groups. */
    private static List<FormColumn> longest(List<FormColumn> ours, List<String> path) {
        List<FormColumn> found = ours.stream().filter(column -> Collections.indexOfSubList(path, path(column)) >= 0).toList();
        int most = found.stream().mapToInt(column -> column.groups().size()).max().orElse(0);
        return found.stream().filter(column -> column.groups().size() == most).toList();
    }

    static List<String> path(FormColumn column) {
        return Stream.concat(column.groups().stream(), Stream.of(column.labelVi())).map(VietnameseText::fold).distinct().toList();
    }
}

package vn.ubkt.reporting.form.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.Change.How;
import vn.ubkt.reporting.form.bridge.Change.Text;
import vn.ubkt.reporting.form.bridge.Change.What;
import vn.ubkt.reporting.form.expression.CheckRule;

/**
 * What differs in one form between two sets, which may stand in different catalogues.
 *
 * @param before the form in the first set; {@code null} = it has none
 * @param after  the form in the second set; {@code null} = it has none
 */
public record FormDifference(String code, Form before, Form after, List<Change> changes) {

    public FormDifference {
        changes = List.copyOf(changes);
    }

    /** Forms of both sets, those of the second first, then those it no longer has. */
    public static List<FormDifference> between(FormSet first, FormSet second) {
        return Stream.concat(second.formCodes().stream(), first.formCodes().stream()).distinct()
            .map(code -> of(code, first.contains(code) ? first.form(code) : null, second.contains(code) ? second.form(code) : null)).toList();
    }

    static FormDifference of(String code, Form before, Form after) {
        List<Change> changes = new ArrayList<>();
        if (before != null && after != null) {
            parts(What.ROW, rows(before), rows(after), changes);
            parts(What.COLUMN, columns(before), columns(after), changes);
            cells(before, after, changes);
            rules(before, after, changes);
        }
        return new FormDifference(code, before, after, changes);
    }

    public Form form() {
        return after == null ? before : after;
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    public boolean isSame() {
        return before != null && after != null && changes.isEmpty();
    }

    private static Map<String, Text> rows(Form form) {
        return named(form.rows(), FormRow::code, row -> new Text(row.labelVi(), row.labelEn()));
    }

    private static Map<String, Text> columns(Form form) {
        return named(form.shownColumns(), FormColumn::letter, column -> new Text(column.labelVi(), column.labelEn()));
    }

    private static <T> Map<String, Text> named(List<T> parts, Function<T, String> code, Function<T, Text> label) {
        return parts.stream().collect(Collectors.toMap(code, label, (one, other) -> one, LinkedHashMap::new));
    }

    private static void parts(What what, Map<String, Text> before, Map<String, Text> after, List<Change> changes) {
        after.forEach((code, label) -> {
            if (!before.containsKey(code)) {
                changes.add(new Change(what, How.ADDED, code, null, label));
            } else if (!before.get(code).equals(label)) {
                changes.add(new Change(what, How.RENAMED, code, before.get(code), label));
            }
        });
        before.forEach((code, label) -> {
            if (!after.containsKey(code)) {
                changes.add(new Change(what, How.REMOVED, code, label, null));
            }
        });
        moved(what, before, after, changes);
    }

    /** Parts of both forms whose place among the common ones is another. */
    private static void moved(What what, Map<String, Text> before, Map<String, Text> after, List<Change> changes) {
        List<String> commonBefore = before.keySet().stream().filter(after::containsKey).toList();
        List<String> commonAfter = after.keySet().stream().filter(before::containsKey).toList();
        for (int at = 0; at < commonAfter.size(); at++) {
            String code = commonAfter.get(at);
            int was = commonBefore.indexOf(code);
            if (was != at) {
                changes.add(new Change(what, How.MOVED, code, Text.of(String.valueOf(was + 1)), Text.of(String.valueOf(at + 1))));
            }
        }
    }

    /** Cells of common rows and columns that apply in one form only. */
    private static void cells(Form before, Form after, List<Change> changes) {
        for (FormRow row : after.rows()) {
            for (FormColumn column : after.shownColumns()) {
                if (has(before, row.code(), column.letter())) {
                    boolean was = closed(before, row.code(), column.letter());
                    boolean is = closed(after, row.code(), column.letter());
                    if (was != is) {
                        changes.add(new Change(What.CELL, is ? How.CLOSED : How.OPENED, row.code() + "/" + column.letter(), null, null));
                    }
                }
            }
        }
    }

    private static boolean has(Form form, String row, String letter) {
        return form.rows().stream().anyMatch(each -> each.code().equals(row))
            && form.shownColumns().stream().anyMatch(each -> each.letter().equals(letter));
    }

    private static boolean closed(Form form, String row, String letter) {
        return form.access(StatisticalLevel.CENTRAL).get(form.slot(row, letter)) == CellState.CLOSED;
    }

    private static void rules(Form before, Form after, List<Change> changes) {
        Map<String, CheckRule> was = rules(before);
        Map<String, CheckRule> is = rules(after);
        is.forEach((id, rule) -> {
            CheckRule old = was.get(id);
            if (old == null) {
                changes.add(new Change(What.RULE, How.ADDED, id, null, Text.of(rule.text())));
            } else if (!old.text().equals(rule.text())) {
                changes.add(new Change(What.RULE, How.CHANGED, id, Text.of(old.text()), Text.of(rule.text())));
            } else if (old.severity() != rule.severity() || old.overTerm() != rule.overTerm()) {
                changes.add(new Change(What.RULE, How.CHANGED, id, severities(old), severities(rule)));
            }
        });
        was.forEach((id, rule) -> {
            if (!is.containsKey(id)) {
                changes.add(new Change(What.RULE, How.REMOVED, id, Text.of(rule.text()), null));
            }
        });
    }

    private static Map<String, CheckRule> rules(Form form) {
        return form.rules().stream().collect(Collectors.toMap(CheckRule::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Text severities(CheckRule rule) {
        return Text.of(rule.severity() + " / " + rule.overTerm());
    }
}

package vn.ubkt.reporting.form.help;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;

/** Cells that a text is for: those that meet every criterion given. */
record HelpPlace(Map<String, Set<String>> criteria) {

    private static final Set<String> KNOWN = Set.of("forms", "letters", "columns", "kinds", "groups", "labels", "units", "overTime", "rows", "sections");

    HelpPlace {
        if (criteria.isEmpty() || !KNOWN.containsAll(criteria.keySet())) {
            throw new IllegalStateException("Cell help knows no such place: " + criteria.keySet());
        }
    }

    boolean covers(Form form, int slot) {
        return criteria.entrySet().stream().allMatch(criterion -> meets(criterion.getKey(), criterion.getValue(), form, slot));
    }

    private static boolean meets(String criterion, Set<String> wanted, Form form, int slot) {
        FormColumn column = form.columnOf(slot);
        FormRow row = form.rowOf(slot);
        return switch (criterion) {
            case "forms" -> wanted.contains(form.code());
            case "letters" -> wanted.contains(column.letter());
            case "columns" -> wanted.contains(column.code());
            case "kinds" -> wanted.contains(column.kind().name());
            case "groups" -> column.groups().stream().anyMatch(wanted::contains);
            case "labels" -> wanted.stream().anyMatch(column.labelVi()::contains);
            case "units" -> wanted.contains(column.unit());
            case "overTime" -> wanted.contains(column.overTime().name());
            case "rows" -> wanted.contains(row.code());
            default -> row.section() != null && wanted.contains(row.section());
        };
    }

    /** Forms and columns named that the definitions do not have. */
    List<String> unknown(Collection<Form> forms) {
        Set<String> codes = forms.stream().map(Form::code).collect(Collectors.toSet());
        Set<String> columns = forms.stream().flatMap(form -> form.columns().stream()).map(FormColumn::code).collect(Collectors.toSet());
        return Stream.concat(criteria.getOrDefault("forms", Set.of()).stream().filter(code -> !codes.contains(code)),
            criteria.getOrDefault("columns", Set.of()).stream().filter(code -> !columns.contains(code))).toList();
    }
}

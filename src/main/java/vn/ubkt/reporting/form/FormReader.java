package vn.ubkt.reporting.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Condition;
import vn.ubkt.reporting.form.expression.ExpressionParser;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.expression.Sum;
import vn.ubkt.shared.text.JsonBuilders;

/**
 * Builds the catalogue from a definition document. Every expression is parsed and every name resolved here: a definition
 * that does not hold together stops the load.
 */
final class FormReader {

    private final JsonObject document;
    private final Map<String, String> groupNames;
    private final Map<String, Reference> indicators = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    FormReader(JsonObject document, JsonObject groupNames) {
        this.document = document;
        this.groupNames = new HashMap<>();
        groupNames.forEach((group, english) -> this.groupNames.put(group, ((JsonString) english).getString()));
    }

    FormCatalogue read() {
        formDefinitions().forEach(this::indexColumns);
        formDefinitions().map(this::form).forEach(form -> {
            if (forms.put(form.code(), form) != null) {
                throw new IllegalStateException("Form " + form.code() + " is defined twice");
            }
        });
        List<FormSet> sets = objects(document, "formSets").map(this::formSet).toList();
        List<BulletinLine> lines = objects(document, "bulletinLines").map(this::bulletinLine).toList();
        List<CheckRule> crossRules = objects(document, "crossFormRules").map(rule -> rule(rule, indicators::get)).toList();
        return new FormCatalogue(sets, forms, lines, crossRules, indicators);
    }

    private Stream<JsonObject> formDefinitions() {
        return Stream.concat(objects(document, "forms"), objects(document, "supplementaryForms"));
    }

    private void indexColumns(JsonObject definition) {
        String form = definition.getString("code");
        JsonArray columns = definition.getJsonArray("columns");
        for (int index = 0; index < columns.size(); index++) {
            String code = columns.getJsonObject(index).getString("code");
            if (indicators.put(code, new Reference(form, index, code)) != null) {
                throw new IllegalStateException("Column " + code + " is defined twice");
            }
        }
    }

    private Form form(JsonObject definition) {
        List<FormColumn> columns = columns(definition);
        Function<String, Reference> names = names(columns);
        List<FormRow> rows = rows(definition.getString("rows"));
        List<CheckRule> rules = objects(definition, "rules").map(rule -> rule(rule, names)).toList();
        Form form = new Form(card(definition), rows, columns, columns, closed(definition, rows, columns), rules, heading(columns));
        requireFormulasOfTypedColumns(form);
        requireSettledAfterCarried(form);
        return form;
    }

    private Form.Card card(JsonObject definition) {
        JsonArray rows = document.getJsonObject("rowSets").getJsonArray(definition.getString("rows"));
        return new Form.Card(definition.getString("code"), definition.getString("title_vi"), definition.getString("title_en"),
            text(definition, "taskGroup"), text(definition, "actor"), text(definition, "subject"), text(definition, "unit"),
            Provenance.valueOf(definition.getString("provenance")), definition.getBoolean("stock"), checksum(definition, rows));
    }

    private List<FormColumn> columns(JsonObject definition) {
        List<JsonObject> columns = objects(definition, "columns").toList();
        Map<String, Reference> letters = new HashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            String letter = columns.get(index).getString("letter");
            letters.put(letter, new Reference(null, index, letter));
        }
        List<FormColumn> read = new ArrayList<>();
        for (JsonObject column : columns) {
            read.add(column(read.size(), column, letters::get));
        }
        return read;
    }

    private FormColumn column(int index, JsonObject column, Function<String, Reference> letters) {
        String code = column.getString("code");
        String computed = text(column, "computed");
        List<String> groups = strings(column, "group");
        Sum formula = computed == null ? null : new ExpressionParser(code, computed, letters).sum();
        return new FormColumn(index, column.getString("letter"), code, groups, groups.stream().map(this::english).toList(),
            column.getString("label_vi"), column.getString("label_en"), FormColumn.Kind.valueOf(column.getString("kind").toUpperCase(Locale.ROOT)),
            level(column), column.getString("unit"), FormColumn.OverTime.valueOf(column.getString("overTime")),
            Provenance.valueOf(column.getString("provenance")), text(column, "introducedBy"), text(column, "note"), formula);
    }

    /** A letter is the column in the same row; anything with a dot is an indicator, in its form's total row. */
    private Function<String, Reference> names(List<FormColumn> columns) {
        Map<String, Reference> letters = new HashMap<>();
        columns.forEach(column -> letters.put(column.letter(), new Reference(null, column.index(), column.letter())));
        return name -> name.contains(".") ? indicators.get(name) : letters.get(name);
    }

    private List<FormRow> rows(String rowSet) {
        List<FormRow> rows = new ArrayList<>();
        objects(document.getJsonObject("rowSets"), rowSet).forEach(row -> rows.add(row(rows.size(), row)));
        return rows;
    }

    private FormRow row(int index, JsonObject row) {
        String code = row.getString("code");
        String role = row.getString("role");
        FormRow.Role kind = switch (role.split(":")[0]) {
            case "total" -> FormRow.Role.TOTAL;
            case "of_total" -> FormRow.Role.OF_TOTAL;
            case "partition" -> FormRow.Role.PARTITION;
            default -> throw new IllegalStateException("Row " + code + ": unknown role " + role);
        };
        String sectionCode = code.contains(".") ? code.substring(0, code.indexOf('.')) : null;
        String section = text(row, "section");
        return new FormRow(index, code, section, english(section), sectionCode, row.getString("label_vi"), row.getString("label_en"), kind,
            level(row));
    }

    /** Of a heading over columns or rows; one without English stays as it is. */
    private String english(String heading) {
        return groupNames.getOrDefault(heading, heading);
    }

    private static BitSet closed(JsonObject definition, List<FormRow> rows, List<FormColumn> columns) {
        BitSet closed = new BitSet();
        objects(definition, "closedCells").forEach(cells -> {
            List<String> open = strings(cells, "levelColumnsOpen");
            FormRow row = rows.stream().filter(candidate -> candidate.code().equals(cells.getString("row"))).findFirst().orElseThrow(
                () -> new IllegalStateException(definition.getString("code") + ": no row " + cells.getString("row")));
            columns.stream().filter(column -> column.kind() == FormColumn.Kind.LEVEL && !open.contains(column.letter()))
                .forEach(column -> closed.set(row.index() * columns.size() + column.index()));
        });
        return closed;
    }

    private static CheckRule rule(JsonObject rule, Function<String, Reference> names) {
        String id = rule.getString("id");
        String text = rule.getString("expr");
        Condition condition = new ExpressionParser(id, text, names).condition();
        Severity severity = Severity.valueOf(rule.getString("severity"));
        Severity overTerm = Severity.valueOf(rule.getString("overTerm", severity.name()));
        return new CheckRule(id, rule.getString("check", id), text, condition, severity, overTerm, text(rule, "formSet"));
    }

    private FormSet formSet(JsonObject set) {
        String code = set.getString("code");
        List<String> supplementary = strings(set, "supplementary");
        List<Form> inSet = Stream.concat(strings(set, "forms").stream(), supplementary.stream())
            .map(form -> inSet(code, known(form, "Form set " + code))).toList();
        return new FormSet(code, set.getString("decision"), LocalDate.parse(set.getString("validFrom")),
            text(set, "validTo") == null ? null : LocalDate.parse(set.getString("validTo")), inSet, supplementary);
    }

    private Form inSet(String set, Form form) {
        List<String> later = objects(document, "formSets").map(other -> other.getString("code"))
            .filter(other -> validFrom(other).isAfter(validFrom(set))).toList();
        return form.in(set, later, heading(form.columns().stream().filter(column -> !later.contains(column.introducedBy())).toList()));
    }

    private LocalDate validFrom(String set) {
        return objects(document, "formSets").filter(candidate -> candidate.getString("code").equals(set))
            .map(candidate -> LocalDate.parse(candidate.getString("validFrom"))).findFirst().orElseThrow();
    }

    private FormHeading heading(List<FormColumn> columns) {
        return FormHeading.of(columns, groupNames);
    }

    private BulletinLine bulletinLine(JsonObject line) {
        String code = line.getString("code");
        Sum formula = new ExpressionParser(code, line.getString("formula"), indicators::get).sum();
        return new BulletinLine(code, line.getString("label_vi"), line.getString("label_en"), line.getString("subject"),
            line.getString("actor"), text(line, "note"), BulletinLine.terms(code, formula, form -> known(form, code)));
    }

    private Form known(String form, String user) {
        return Objects.requireNonNull(forms.get(form), () -> user + ": no form " + form);
    }

    private static void requireFormulasOfTypedColumns(Form form) {
        for (FormColumn column : form.columns()) {
            if (column.isComputed() && column.formula().references().anyMatch(term -> form.columns().get(term.column()).isComputed())) {
                throw new IllegalStateException(column.code() + ": a computed column may only use typed ones");
            }
        }
    }

    /** Combining periods reads what was settled from the column after the one carried over, so a rule must tie the two. */
    private static void requireSettledAfterCarried(Form form) {
        for (FormColumn carried : form.columns()) {
            if (carried.overTime() == FormColumn.OverTime.CARRY
                && form.rules().stream().noneMatch(rule -> rule.limits(carried.index() + 1, carried.index()))) {
                throw new IllegalStateException(carried.code() + ": no settled column after the one carried over");
            }
        }
    }

    private static StatisticalLevel level(JsonObject definition) {
        String level = text(definition, "enteredBy");
        return level == null ? null : StatisticalLevel.valueOf(level);
    }

    private static String text(JsonObject object, String name) {
        return object.getString(name, null);
    }

    private static List<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).stream().map(value -> ((JsonString) value).getString()).toList();
    }

    private static Stream<JsonObject> objects(JsonObject object, String name) {
        JsonArray array = object.getJsonArray(name);
        return array == null ? Stream.empty() : array.stream().map(JsonValue::asJsonObject);
    }

    /** SHA-256 of the form's canonical JSON: its definition and rows, names in order, no white space. */
    private static String checksum(JsonObject definition, JsonArray rows) {
        JsonObject whole = JsonBuilders.object().add("definition", definition).add("rows", rows).build();
        byte[] canonical = canonical(whole).toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", impossible);
        }
    }

    private static JsonValue canonical(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder sorted = JsonBuilders.object();
            new TreeMap<>(object).forEach((name, member) -> sorted.add(name, canonical(member)));
            return sorted.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder members = JsonBuilders.array();
            array.forEach(member -> members.add(canonical(member)));
            return members.build();
        }
        return value;
    }
}

package vn.ubkt.reporting.form.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.definition.DefinitionProblem.Kind;
import vn.ubkt.reporting.form.expression.ExpressionFault;
import vn.ubkt.reporting.form.expression.ExpressionParser;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Window;

/** Finds every fault of a definition file by itself and together with the definitions it is put over. */
final class DefinitionCheck {

    private static final String CODE = "code";
    private static final String COLUMNS = "columns";
    private static final String FROM = "validFrom";
    private static final String TO = "validTo";
    private static final List<String> ROLES = List.of("total", "of_total", "partition");

    private final List<DefinitionProblem> problems = new ArrayList<>();
    private final JsonPlace file;
    private final JsonObject before;
    private final JsonObject merged;
    private final Map<String, Reference> indicators = new HashMap<>();

    DefinitionCheck(Definitions definitions, JsonObject document) {
        file = new JsonPlace(document, "", problems);
        before = definitions.document();
        merged = definitions.with(document).document();
    }

    List<DefinitionProblem> problems() {
        if (Stream.of(Definitions.SETS, Definitions.FORMS, Definitions.SUPPLEMENTARY, Definitions.LINES, Definitions.RULES,
            Definitions.PERIOD_RULES, Definitions.LOWERED, Definitions.ROW_SETS)
            .noneMatch(file::has)) {
            file.problem(null, Kind.NOTHING_DEFINED);
        }
        forms(merged).forEach(this::index);
        each(Definitions.SETS, CODE, this::set);
        if (file.has(Definitions.ROW_SETS)) {
            JsonPlace sets = file.object(Definitions.ROW_SETS);
            sets.json().keySet().forEach(name -> rowSet(sets, name));
        }
        each(Definitions.FORMS, CODE, this::form);
        each(Definitions.SUPPLEMENTARY, CODE, this::form);
        each(Definitions.LINES, CODE, this::line);
        each(Definitions.RULES, "id", rule -> rule(rule, indicators::get));
        each(Definitions.PERIOD_RULES, "id", this::periodRule);
        if (file.has(Definitions.LOWERED)) {
            lowered(file.object(Definitions.LOWERED));
        }
        return problems;
    }

    private void each(String part, String key, Consumer<JsonPlace> check) {
        Set<String> seen = new HashSet<>();
        for (JsonPlace place : file.objects(part)) {
            String code = place.code(key);
            if (code != null && !seen.add(code)) {
                place.problem(key, Kind.TWICE, code);
            }
            check.accept(place);
        }
    }

    private static Stream<JsonObject> forms(JsonObject document) {
        return Stream.of(Definitions.FORMS, Definitions.SUPPLEMENTARY).flatMap(part -> objects(document.get(part)));
    }

    private static Stream<JsonObject> objects(JsonValue list) {
        return list instanceof JsonArray array ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject) : Stream.empty();
    }

    private void index(JsonObject form) {
        int index = 0;
        for (JsonObject column : objects(form.get(COLUMNS)).toList()) {
            String code = column.getString(CODE, "");
            indicators.put(code, new Reference(form.getString(CODE, ""), index++, code));
        }
    }

    private void set(JsonPlace set) {
        set.text("decision");
        LocalDate from = set.date(FROM, true);
        LocalDate to = set.date(TO, false);
        ordered(set, from, to);
        Set<String> known = forms(merged).map(form -> form.getString(CODE, "")).collect(Collectors.toSet());
        for (String part : List.of("forms", "supplementary")) {
            set.texts(part).stream().filter(form -> !known.contains(form)).forEach(form -> set.problem(part, Kind.UNKNOWN_FORM, form));
        }
        if (from != null) {
            overlap(set, from, to);
        }
    }

    private static void ordered(JsonPlace place, LocalDate from, LocalDate to) {
        if (from != null && to != null && !from.isBefore(to)) {
            place.problem(TO, Kind.DATES_REVERSED);
        }
    }

    private void overlap(JsonPlace set, LocalDate from, LocalDate to) {
        objects(merged.get(Definitions.SETS)).filter(other -> !other.getString(CODE, "").equals(set.json().getString(CODE, ""))).forEach(other -> {
            JsonPlace place = new JsonPlace(other, "", new ArrayList<>());
            LocalDate otherFrom = place.date(FROM, true);
            LocalDate otherTo = place.date(TO, false);
            boolean before = to != null && otherFrom != null && !to.isAfter(otherFrom);
            boolean after = otherTo != null && !otherTo.isAfter(from);
            if (otherFrom != null && !before && !after) {
                set.problem(FROM, Kind.SETS_OVERLAP, other.getString(CODE, ""));
            }
        });
    }

    private void rowSet(JsonPlace sets, String name) {
        Set<String> seen = new HashSet<>();
        List<JsonPlace> rows = sets.objects(name);
        if (rows.isEmpty()) {
            sets.problem(name, Kind.EMPTY_LIST);
        }
        for (JsonPlace row : rows) {
            String code = row.code(CODE);
            if (code != null && !seen.add(code)) {
                row.problem(CODE, Kind.TWICE, code);
            }
            row.text("label_vi");
            row.text("label_en");
            row.oneOf("enteredBy", StatisticalLevel.class, false);
            String role = row.text("role");
            if (role != null && !ROLES.contains(role.split(":")[0])) {
                row.problem("role", Kind.NOT_ONE_OF, role, String.join(", ", ROLES));
            }
        }
    }

    private void form(JsonPlace form) {
        form.text("title_vi");
        form.text("title_en");
        form.oneOf("provenance", Provenance.class, true);
        form.trueFalse("stock");
        String rows = form.text("rows");
        boolean knownRows = rows != null && merged.getJsonObject(Definitions.ROW_SETS).containsKey(rows);
        if (rows != null && !knownRows) {
            form.problem("rows", Kind.UNKNOWN_ROW_SET, rows);
        }
        List<JsonPlace> columns = form.objects(COLUMNS);
        if (columns.isEmpty()) {
            form.problem(COLUMNS, Kind.EMPTY_LIST);
        }
        Map<String, Reference> letters = new HashMap<>();
        columns.forEach(column -> column(column, letters));
        columns.forEach(column -> computed(column, letters));
        Function<String, Reference> names = name -> name.contains(".") ? indicators.get(name) : letters.get(name);
        Set<String> ids = new HashSet<>();
        for (JsonPlace rule : form.objects("rules")) {
            String id = rule.code("id");
            if (id != null && !ids.add(id)) {
                rule.problem("id", Kind.TWICE, id);
            }
            rule(rule, names);
        }
        if (knownRows) {
            layout(form, rows);
        }
    }

    private void column(JsonPlace column, Map<String, Reference> letters) {
        column.code(CODE);
        String letter = column.code("letter");
        if (letter != null && letters.put(letter, new Reference(null, letters.size(), letter)) != null) {
            column.problem("letter", Kind.TWICE, letter);
        }
        column.text("label_vi");
        column.text("label_en");
        column.text("unit");
        column.texts("group");
        String kind = column.text("kind");
        if (kind != null && Stream.of(FormColumn.Kind.values()).noneMatch(each -> each.name().equalsIgnoreCase(kind))) {
            column.problem("kind", Kind.NOT_ONE_OF, kind, "total, level, content, value");
        }
        column.oneOf("overTime", FormColumn.OverTime.class, true);
        column.oneOf("provenance", Provenance.class, true);
        column.oneOf("enteredBy", StatisticalLevel.class, false);
        formSet(column, "introducedBy");
    }

    private void computed(JsonPlace column, Map<String, Reference> letters) {
        String formula = column.optionalText("computed");
        if (formula != null) {
            parse(column, "computed", () -> new ExpressionParser("", formula, letters::get).sum());
        }
    }

    private void rule(JsonPlace rule, Function<String, Reference> names) {
        rule.oneOf("severity", Severity.class, true);
        rule.oneOf("overTerm", Severity.class, false);
        formSet(rule, "formSet");
        String text = rule.text("expr");
        if (text != null) {
            parse(rule, "expr", () -> new ExpressionParser("", text, names).condition());
        }
    }

    private void periodRule(JsonPlace rule) {
        rule.text("check");
        rule.oneOf("left", Window.class, true);
        rule.oneOf("right", Window.class, true);
        rule.oneOf("severity", Severity.class, true);
        rule.oneOf("provenance", Provenance.class, true);
        ordered(rule, rule.date(FROM, false), rule.date(TO, false));
        String text = rule.text("expr");
        if (text != null) {
            parse(rule, "expr", () -> {
                if (new ExpressionParser("", text, indicators::get).condition().references().findAny().isEmpty()) {
                    rule.problem("expr", Kind.NO_CELL, text);
                }
            });
        }
    }

    private static void lowered(JsonPlace correction) {
        correction.code("id");
        correction.text("check");
        correction.oneOf("severity", Severity.class, true);
        correction.oneOf("provenance", Provenance.class, true);
    }

    private void line(JsonPlace line) {
        List.of("label_vi", "label_en", "subject", "actor").forEach(line::text);
        String formula = line.text("formula");
        if (formula != null) {
            parse(line, "formula", () -> new ExpressionParser("", formula, indicators::get).sum());
        }
    }

    private static void parse(JsonPlace place, String name, Runnable parsing) {
        try {
            parsing.run();
        } catch (ExpressionFault fault) {
            Kind kind = switch (fault.reason()) {
                case UNKNOWN_CELL -> Kind.UNKNOWN_CELL;
                case UNEXPECTED -> Kind.UNREADABLE;
                case ENDS_EARLY -> Kind.ENDS_EARLY;
            };
            place.problem(name, kind, place.json().getString(name), fault.token());
        }
    }

    private void formSet(JsonPlace place, String name) {
        String set = place.optionalText(name);
        if (set != null && objects(merged.get(Definitions.SETS)).noneMatch(other -> other.getString(CODE, "").equals(set))) {
            place.problem(name, Kind.UNKNOWN_FORM_SET, set);
        }
    }

    /** A form that is there already keeps its rows and columns; figures would be read in the wrong cells. */
    private void layout(JsonPlace form, String rows) {
        String code = form.json().getString(CODE, "");
        forms(before).filter(old -> old.getString(CODE, "").equals(code)).findFirst().ifPresent(old -> {
            List<String> oldRows = codes(before.getJsonObject(Definitions.ROW_SETS).get(old.getString("rows")), CODE);
            List<String> newRows = codes(merged.getJsonObject(Definitions.ROW_SETS).get(rows), CODE);
            if (!oldRows.equals(newRows) || !codes(old.get(COLUMNS), "letter").equals(codes(form.json().get(COLUMNS), "letter"))) {
                form.problem(CODE, Kind.OTHER_LAYOUT, code);
            }
        });
        Set<String> known = new HashSet<>(codes(merged.getJsonObject(Definitions.ROW_SETS).get(rows), CODE));
        for (JsonPlace closed : form.objects("closedCells")) {
            String row = closed.text("row");
            if (row != null && !known.contains(row)) {
                closed.problem("row", Kind.UNKNOWN_ROW, row);
            }
            closed.texts("levelColumnsOpen");
        }
    }

    private static List<String> codes(JsonValue list, String key) {
        return objects(list).map(each -> each.getString(key, "")).toList();
    }
}

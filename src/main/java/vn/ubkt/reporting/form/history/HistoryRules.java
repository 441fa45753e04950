package vn.ubkt.reporting.form.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.expression.ExpressionParser;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Window;
import vn.ubkt.shared.time.EffectivePeriod;

/**
 * The rules between periods, read once.
 *
 * @param lowerThanSent how a figure lower than in the sending before is called
 */
public record HistoryRules(List<HistoryRule> rules, Correction lowerThanSent) {

    /** The member of a definition document that lists the rules. */
    public static final String RULES = "rulesAcrossPeriods";
    /** The member that says how V24 is called and how strict it is. */
    public static final String LOWER_THAN_SENT = "lowerThanSent";
    private static final String DEFINITIONS = "/forms/rules-across-periods.json";

    /** The rule that a figure is not silently lowered after it was sent (V24). */
    public record Correction(String id, String check, Severity severity, Provenance provenance) {
    }

    public HistoryRules {
        rules = List.copyOf(rules);
    }

    /** The rules that come with the application. */
    public static HistoryRules load(FormCatalogue catalogue) {
        return read(catalogue, packedDefinitions());
    }

    /** The rules as the application brings them, before a definition file is put over them. */
    public static JsonObject packedDefinitions() {
        try (InputStream json = HistoryRules.class.getResourceAsStream(DEFINITIONS); JsonReader reader = Json.createReader(json)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException where a rule names a cell the catalogue does not have */
    public static HistoryRules read(FormCatalogue catalogue, JsonObject document) {
        Function<String, Reference> names = name -> reference(catalogue, name);
        List<HistoryRule> rules = document.getJsonArray(RULES).stream().map(JsonValue::asJsonObject).map(rule -> rule(rule, names)).toList();
        JsonObject correction = document.getJsonObject(LOWER_THAN_SENT);
        return new HistoryRules(rules, new Correction(correction.getString("id"), correction.getString("check"),
            Severity.valueOf(correction.getString("severity")), Provenance.valueOf(correction.getString("provenance"))));
    }

    private static HistoryRule rule(JsonObject rule, Function<String, Reference> names) {
        String id = rule.getString("id");
        String text = rule.getString("expr");
        return new HistoryRule(id, rule.getString("check"), text, new ExpressionParser(id, text, names).condition(),
            Window.valueOf(rule.getString("left")), Window.valueOf(rule.getString("right")), Severity.valueOf(rule.getString("severity")),
            Provenance.valueOf(rule.getString("provenance")), validity(rule));
    }

    private static EffectivePeriod validity(JsonObject rule) {
        LocalDate from = day(rule, "validFrom");
        LocalDate to = day(rule, "validTo");
        return from == null && to == null ? null : new EffectivePeriod(from == null ? LocalDate.MIN : from, to);
    }

    private static LocalDate day(JsonObject rule, String name) {
        String day = rule.get(name) instanceof JsonString ? rule.getString(name) : null;
        return day == null ? null : LocalDate.parse(day);
    }

    private static Reference reference(FormCatalogue catalogue, String name) {
        try {
            CellAddress cell = catalogue.indicator(name);
            return new Reference(cell.form(), catalogue.form(cell.form()).column(cell.letter()).index(), name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The first day from which the rules stay as they are, but not before the day given. */
    public LocalDate settledOn(LocalDate day) {
        return rules.stream().map(HistoryRule::validity).filter(Objects::nonNull).flatMap(each -> Stream.of(each.from(), each.to()))
            .filter(Objects::nonNull).filter(day::isBefore).max(LocalDate::compareTo).orElse(day);
    }

    /** Codes of all forms whose earlier figures some rule looks at. */
    public Set<String> forms() {
        Set<String> forms = new TreeSet<>();
        rules.forEach(rule -> forms.addAll(rule.forms()));
        return forms;
    }
}

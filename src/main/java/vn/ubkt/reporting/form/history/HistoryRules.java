package vn.ubkt.reporting.form.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.expression.ExpressionParser;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Window;

/**
 * The rules between periods, read once.
 *
 * @param lowerThanSent how a figure lower than in the sending before is called
 */
public record HistoryRules(List<HistoryRule> rules, Correction lowerThanSent) {

    private static final String DEFINITIONS = "/forms/rules-across-periods.json";

    /** The rule that a figure is not silently lowered after it was sent (V24). */
    public record Correction(String id, String check, Severity severity, Provenance provenance) {
    }

    public HistoryRules {
        rules = List.copyOf(rules);
    }

    /** The rules that come with the application. */
    public static HistoryRules load(FormCatalogue catalogue) {
        try (InputStream json = HistoryRules.class.getResourceAsStream(DEFINITIONS); JsonReader reader = Json.createReader(json)) {
            return read(catalogue, reader.readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException where a rule names a cell the catalogue does not have */
    static HistoryRules read(FormCatalogue catalogue, JsonObject document) {
        Function<String, Reference> names = name -> reference(catalogue, name);
        List<HistoryRule> rules = document.getJsonArray("rules").stream().map(JsonValue::asJsonObject).map(rule -> rule(rule, names)).toList();
        JsonObject correction = document.getJsonObject("lowerThanSent");
        return new HistoryRules(rules, new Correction(correction.getString("id"), correction.getString("check"),
            Severity.valueOf(correction.getString("severity")), Provenance.valueOf(correction.getString("provenance"))));
    }

    private static HistoryRule rule(JsonObject rule, Function<String, Reference> names) {
        String id = rule.getString("id");
        String text = rule.getString("expr");
        return new HistoryRule(id, rule.getString("check"), text, new ExpressionParser(id, text, names).condition(),
            Window.valueOf(rule.getString("left")), Window.valueOf(rule.getString("right")), Severity.valueOf(rule.getString("severity")),
            Provenance.valueOf(rule.getString("provenance")));
    }

    private static Reference reference(FormCatalogue catalogue, String name) {
        try {
            CellAddress cell = catalogue.indicator(name);
            return new Reference(cell.form(), catalogue.form(cell.form()).column(cell.letter()).index(), name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Codes of all forms whose earlier figures some rule looks at. */
    public Set<String> forms() {
        Set<String> forms = new TreeSet<>();
        rules.forEach(rule -> forms.addAll(rule.forms()));
        return forms;
    }
}

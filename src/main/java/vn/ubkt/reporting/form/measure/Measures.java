package vn.ubkt.reporting.form.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;

/** The conventions of counting, as data: what the unit named by a form or column counts. */
@ApplicationScoped
public class Measures {

    private static final String DEFINITIONS = "/forms/counting.json";

    private final Map<String, Counting> counting = new HashMap<>();
    private final Map<String, Denominator> denominators = new HashMap<>();
    private final Map<String, Counting> forms = new HashMap<>();
    private final Map<Denominator, List<String>> indicators = new EnumMap<>(Denominator.class);

    public Measures() {
        try (InputStream json = Measures.class.getResourceAsStream(DEFINITIONS); JsonReader reader = Json.createReader(json)) {
            read(reader.readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(JsonObject document) {
        document.getJsonObject("measures").forEach((unit, value) -> {
            counting.put(unit, Counting.valueOf(value.asJsonObject().getString("counts")));
            Optional.ofNullable(value.asJsonObject().getString("per", null)).map(Denominator::valueOf).ifPresent(per -> denominators.put(unit, per));
        });
        document.getJsonObject("forms").forEach((form, kind) -> forms.put(form, Counting.valueOf(((JsonString) kind).getString())));
        document.getJsonObject("denominators").forEach((per, cells) -> indicators.put(Denominator.valueOf(per),
            cells.asJsonArray().getValuesAs(JsonString::getString)));
    }

    /** How a column of a form counts. */
    public Counting counting(Form form, FormColumn column) {
        return forms.getOrDefault(form.code(), ofUnit(column.unit()));
    }

    /** @throws IllegalArgumentException where the definitions do not know the unit */
    Counting ofUnit(String unit) {
        Counting known = counting.get(unit);
        if (known == null) {
            throw new IllegalArgumentException("No convention of counting for " + unit);
        }
        return known;
    }

    /** What figures of a column can be set against; empty for letters, papers, money. */
    public Optional<Denominator> denominator(FormColumn column) {
        return Optional.ofNullable(denominators.get(column.unit()));
    }

    /** Indicators that add up to a denominator, such as G09.04. */
    public List<String> indicators(Denominator denominator) {
        return indicators.get(denominator);
    }
}

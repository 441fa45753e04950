package vn.ubkt.reporting.form.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.definition.DefinitionProblem.Kind;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.shared.text.JsonBuilders;

/**
 * The definitions in use: the packed document with further files put over it. A file need hold only what it adds or changes: a
 * form set, form, row set, bulletin line or rule of the same code takes the place of the one before.
 */
public record Definitions(JsonObject document, JsonObject groupNames) {

    static final String SETS = "formSets";
    static final String FORMS = "forms";
    static final String SUPPLEMENTARY = "supplementaryForms";
    static final String LINES = "bulletinLines";
    static final String RULES = "crossFormRules";
    static final String PERIOD_RULES = HistoryRules.RULES;
    static final String LOWERED = HistoryRules.LOWER_THAN_SENT;
    static final String ROW_SETS = "rowSets";
    private static final String GROUP_NAMES = "groupHeadingsEn";
    private static final Map<String, String> KEYS = Map.of(SETS, "code", FORMS, "code", SUPPLEMENTARY, "code", LINES, "code", RULES, "id",
        PERIOD_RULES, "id");

    /**
     * What became of a file put over the definitions.
     *
     * @param catalogue   {@code null} where there are problems
     * @param periodRules the rules between periods; {@code null} where there are problems
     */
    public record Trial(FormCatalogue catalogue, HistoryRules periodRules, List<DefinitionProblem> problems) {

        public Trial {
            problems = List.copyOf(problems);
        }
    }

    public static Definitions packed() {
        JsonObject periods = HistoryRules.packedDefinitions();
        JsonObject all = Json.createObjectBuilder(FormCatalogue.packedDefinitions()).add(PERIOD_RULES, periods.get(PERIOD_RULES))
            .add(LOWERED, periods.get(LOWERED)).build();
        return new Definitions(all, FormCatalogue.packedGroupNames());
    }

    /** These definitions with a file put over them; it was checked before. */
    public Definitions with(JsonObject file) {
        JsonObjectBuilder merged = Json.createObjectBuilder(document);
        for (Map.Entry<String, String> part : KEYS.entrySet()) {
            merged.add(part.getKey(), list(document, file, part.getKey(), part.getValue()));
        }
        merged.add(ROW_SETS, members(document.getJsonObject(ROW_SETS), file.get(ROW_SETS)));
        if (file.get(LOWERED) instanceof JsonObject lowered) {
            merged.add(LOWERED, lowered);
        }
        return new Definitions(merged.build(), members(groupNames, file.get(GROUP_NAMES)));
    }

    public FormCatalogue catalogue() {
        return FormCatalogue.read(document, groupNames);
    }

    /** Puts a file over these definitions, telling all its faults; the catalogue is there where it has none. */
    public Trial attempt(byte[] content) {
        DefinitionFile file = DefinitionFile.read(content);
        if (!file.problems().isEmpty()) {
            return new Trial(null, null, file.problems());
        }
        List<DefinitionProblem> problems = new ArrayList<>(new DefinitionCheck(this, file.document()).problems());
        if (!problems.isEmpty()) {
            return new Trial(null, null, problems);
        }
        try {
            Definitions tried = with(file.document());
            FormCatalogue catalogue = tried.catalogue();
            return new Trial(catalogue, HistoryRules.read(catalogue, tried.document()), problems);
        } catch (IllegalStateException broken) {
            return new Trial(null, null, List.of(DefinitionProblem.of("", Kind.HOLDS_NOT_TOGETHER, broken.getMessage())));
        }
    }

    private static JsonArray list(JsonObject base, JsonObject file, String part, String key) {
        Map<String, JsonValue> merged = new LinkedHashMap<>();
        Stream.of(base, file).map(each -> each.get(part)).filter(JsonArray.class::isInstance).flatMap(list -> list.asJsonArray().stream())
            .filter(JsonObject.class::isInstance).forEach(each -> merged.put(each.asJsonObject().getString(key, ""), each));
        JsonArrayBuilder result = JsonBuilders.array();
        merged.values().forEach(result::add);
        return result.build();
    }

    private static JsonObject members(JsonObject base, JsonValue file) {
        JsonObjectBuilder merged = Json.createObjectBuilder(base);
        if (file instanceof JsonObject added) {
            added.forEach(merged::add);
        }
        return merged.build();
    }
}

package vn.ubkt.reporting.form.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import vn.ubkt.reporting.form.Provenance;

/** A rule as the study of the regime numbers it, V01 to V37. */
public record RegimeRule(String id, Kept kept, Provenance provenance, String textVi, String textEn) {

    private static final String DEFINITIONS = "/forms/regime-rules.json";

    /** How the portal sees to it. */
    public enum Kept {
        /** Examined before sending, at review and on the consolidated set. */
        CHECK,
        /** Cannot be broken: the portal computes it so. */
        CONSTRUCTION,
        /** Kept by the order of work. */
        PROCESS,
        /** A rule of a single case, for the case registers. */
        CASE
    }

    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? textEn : textVi;
    }

    /** All of them, in order. */
    public static List<RegimeRule> load() {
        try (InputStream json = RegimeRule.class.getResourceAsStream(DEFINITIONS); JsonReader reader = Json.createReader(json)) {
            return reader.readObject().getJsonArray("rules").stream().map(JsonValue::asJsonObject).map(RegimeRule::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RegimeRule of(JsonObject rule) {
        return new RegimeRule(rule.getString("id"), Kept.valueOf(rule.getString("kept")), Provenance.valueOf(rule.getString("provenance")),
            rule.getString("text_vi"), rule.getString("text_en"));
    }
}

package vn.ubkt.reporting.form.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.Provenance;

/** The texts of help on cells as read once from the files beside the form definitions; immutable. */
public final class CellHelp {

    private static final String VIETNAMESE = "/forms/cell-help-vi.json";
    private static final String ENGLISH = "/forms/cell-help-en.json";

    private record Entry(HelpText vietnamese, HelpText english, List<HelpPlace> places) {
    }

    private final List<Entry> entries;

    private CellHelp(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * The texts that come with the application.
     *
     * @throws IllegalStateException where the files do not hold together, or name forms or columns that there are not
     */
    public static CellHelp load(Collection<Form> forms) {
        Map<String, JsonObject> english = entries(ENGLISH);
        List<Entry> read = new ArrayList<>();
        entries(VIETNAMESE).forEach((id, entry) -> read.add(entry(entry, english.remove(id))));
        List<String> unknown = read.stream().flatMap(entry -> entry.places().stream()).flatMap(place -> place.unknown(forms).stream()).toList();
        if (!english.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalStateException("Cell help names what there is not: " + english.keySet() + unknown);
        }
        return new CellHelp(List.copyOf(read));
    }

    /** What to know of a cell, the most general last; English in English, Vietnamese in any other language. */
    public List<HelpText> of(Form form, int slot, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return entries.stream().filter(entry -> entry.places().stream().anyMatch(place -> place.covers(form, slot)))
            .map(entry -> english ? entry.english() : entry.vietnamese()).toList();
    }

    private static Entry entry(JsonObject vietnamese, JsonObject english) {
        Provenance mark = Provenance.valueOf(vietnamese.getString("mark"));
        List<HelpPlace> places = vietnamese.getJsonArray("where").getValuesAs(JsonObject.class).stream().map(CellHelp::place).toList();
        if (english == null) {
            throw new IllegalStateException("Cell help has no English of " + vietnamese.getString("id"));
        }
        return new Entry(text(vietnamese, mark), text(english, mark), places);
    }

    private static HelpText text(JsonObject entry, Provenance mark) {
        return new HelpText(entry.getString("id"), mark, entry.getString("title"), entry.getString("text"), entry.getString("source"));
    }

    private static HelpPlace place(JsonObject where) {
        return new HelpPlace(where.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, key -> texts(where, key))));
    }

    private static Set<String> texts(JsonObject where, String key) {
        return where.getJsonArray(key).getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, JsonObject> entries(String file) {
        try (InputStream json = CellHelp.class.getResourceAsStream(file); JsonReader reader = Json.createReader(json)) {
            Map<String, JsonObject> entries = new LinkedHashMap<>();
            for (JsonObject entry : reader.readObject().getJsonArray("entries").getValuesAs(JsonObject.class)) {
                if (entries.put(entry.getString("id"), entry) != null) {
                    throw new IllegalStateException("Cell help says twice: " + entry.getString("id"));
                }
            }
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.ubkt.reporting.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Reference;

/** All form sets, forms, bulletin lines and rules across forms, as read once from the definition files; immutable. */
public final class FormCatalogue {

    private static final String DEFINITIONS = "/forms/forms-357-885.json";
    private static final String GROUP_NAMES = "/forms/group-headings-en.json";

    private final List<FormSet> sets;
    private final Map<String, Form> forms;
    private final List<BulletinLine> bulletinLines;
    private final List<CheckRule> crossFormRules;
    private final Map<String, Reference> indicators;

    FormCatalogue(List<FormSet> sets, Map<String, Form> forms, List<BulletinLine> bulletinLines, List<CheckRule> crossFormRules,
                  Map<String, Reference> indicators) {
        this.sets = List.copyOf(sets);
        this.forms = forms;
        this.bulletinLines = List.copyOf(bulletinLines);
        this.crossFormRules = List.copyOf(crossFormRules);
        this.indicators = indicators;
    }

    /** The definitions that come with the application. */
    public static FormCatalogue load() {
        return read(packedDefinitions(), packedGroupNames());
    }

    /** The definition document that comes with the application. */
    public static JsonObject packedDefinitions() {
        return packed(DEFINITIONS);
    }

    /** English of the group headings that come with the application. */
    public static JsonObject packedGroupNames() {
        return packed(GROUP_NAMES);
    }

    private static JsonObject packed(String name) {
        try (InputStream json = FormCatalogue.class.getResourceAsStream(name)) {
            return object(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param groupNames English of the group headings, a JSON object
     * @throws IllegalStateException where the definitions do not hold together; the message names the place
     */
    public static FormCatalogue read(InputStream definitions, InputStream groupNames) {
        return read(object(definitions), object(groupNames));
    }

    /** @throws IllegalStateException where the definitions do not hold together; the message names the place */
    public static FormCatalogue read(JsonObject definitions, JsonObject groupNames) {
        return new FormReader(definitions, groupNames).read();
    }

    private static JsonObject object(InputStream json) {
        try (JsonReader reader = Json.createReader(json)) {
            return reader.readObject();
        }
    }

    public List<FormSet> sets() {
        return sets;
    }

    public FormSet set(String code) {
        return sets.stream().filter(set -> set.code().equals(code)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No form set " + code));
    }

    public Optional<FormSet> setValidOn(LocalDate day) {
        return sets.stream().filter(set -> set.isValidOn(day)).findFirst();
    }

    /** All forms, with all columns any set gave them. */
    public Collection<Form> forms() {
        return List.copyOf(forms.values());
    }

    /** The form with all its columns; {@link FormSet#form} gives it as it stands in one set. */
    public Form form(String code) {
        Form form = forms.get(code);
        if (form == null) {
            throw new IllegalArgumentException("No form " + code);
        }
        return form;
    }

    public List<BulletinLine> bulletinLines() {
        return bulletinLines;
    }

    public BulletinLine bulletinLine(String code) {
        return bulletinLines.stream().filter(line -> line.code().equals(code)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No bulletin line " + code));
    }

    public List<CheckRule> crossFormRules() {
        return crossFormRules;
    }

    /** The total-row cell of an indicator such as F02.C or G12.01. */
    public CellAddress indicator(String code) {
        Reference reference = indicators.get(code);
        if (reference == null) {
            throw new IllegalArgumentException("No indicator " + code);
        }
        Form form = form(reference.form());
        return form.address(form.slot(form.totalRow().index(), reference.column()));
    }
}

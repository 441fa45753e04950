package vn.ubkt.reporting.quick.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.Provenance;

/** The cells of the quick sheets, read once from their definition; a set offers those that it has and a grassroots unit enters. */
@ApplicationScoped
public class QuickIndicators {

    private static final String DEFINITIONS = "/forms/quick-indicators.json";

    private List<QuickIndicator> branches;
    private List<QuickIndicator> units;

    @PostConstruct
    void read() {
        try (InputStream file = QuickIndicators.class.getResourceAsStream(DEFINITIONS); JsonReader reader = Json.createReader(file)) {
            JsonObject sheets = reader.readObject();
            branches = indicators(sheets.getJsonArray("branches"));
            units = indicators(sheets.getJsonArray("units"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What branches of the given kinds report in a set of forms. */
    public List<QuickIndicator> branches(FormSet set, Set<String> kinds) {
        return offered(branches, set).stream().filter(indicator -> indicator.kinds().stream().anyMatch(kinds::contains)).toList();
    }

    /** What the sheet of units offers in a set of forms. */
    public List<QuickIndicator> units(FormSet set) {
        return offered(units, set);
    }

    private static List<QuickIndicator> offered(List<QuickIndicator> all, FormSet set) {
        return all.stream().filter(indicator -> set.contains(indicator.cell().form()) && isEntered(indicator, set.form(indicator.cell().form()))).toList();
    }

    private static boolean isEntered(QuickIndicator indicator, Form form) {
        return form.access(StatisticalLevel.GRASSROOTS).get(indicator.slot(form)) == CellState.OPEN;
    }

    private static List<QuickIndicator> indicators(JsonArray definitions) {
        return definitions.getValuesAs(JsonObject.class).stream().map(QuickIndicators::indicator).toList();
    }

    private static QuickIndicator indicator(JsonObject each) {
        Set<String> kinds = new HashSet<>();
        if (each.containsKey("kinds")) {
            each.getJsonArray("kinds").getValuesAs(JsonString.class).forEach(kind -> kinds.add(kind.getString()));
        }
        return new QuickIndicator(new CellAddress(each.getString("form"), each.getString("row"), each.getString("column")), kinds,
            each.getString("group_vi"), each.getString("group_en"), each.getString("label_vi"), each.getString("label_en"),
            Provenance.valueOf(each.getString("provenance")), each.getString("reason"));
    }
}

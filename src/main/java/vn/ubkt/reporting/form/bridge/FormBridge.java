package vn.ubkt.reporting.form.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormSet;

/**
 * The way of cells from an older form set to a newer one: the same form, row and column code continues, but for the exceptions
 * of the bridge table. A series over both sets follows {@link #before} back, and tells its reader where the link is broken.
 */
public final class FormBridge {

    private static final String DEFINITIONS = "/forms/bridge-357-885.json";

    private final FormCatalogue catalogue;
    private final List<Bridge> bridges;

    private record Bridge(String from, String to, Map<String, Departure> exceptions) {
    }

    private record Departure(String was, String breakVi, String breakEn) {
    }

    private FormBridge(FormCatalogue catalogue, List<Bridge> bridges) {
        this.catalogue = catalogue;
        this.bridges = bridges;
    }

    /** The bridges that come with the application. */
    public static FormBridge load(FormCatalogue catalogue) {
        try (InputStream json = FormBridge.class.getResourceAsStream(DEFINITIONS); JsonReader reader = Json.createReader(json)) {
            return new FormBridge(catalogue, reader.readObject().getJsonArray("bridges").stream().map(JsonValue::asJsonObject)
                .map(FormBridge::bridge).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Bridge bridge(JsonObject bridge) {
        Map<String, Departure> exceptions = new HashMap<>();
        bridge.getJsonArray("exceptions").stream().map(JsonValue::asJsonObject).forEach(exception -> exceptions.put(exception.getString("column"),
            new Departure(exception.getString("was", null), exception.getString("break_vi", null), exception.getString("break_en", null))));
        return new Bridge(bridge.getString("from"), bridge.getString("to"), exceptions);
    }

    /** The cell of the older set that a cell of the newer one continues. */
    public CellLink before(FormSet older, FormSet newer, CellAddress cell) {
        Departure departure = departure(older, newer, column(newer, cell).code());
        CellAddress was = departure.was() == null ? cell : withRow(catalogue.indicator(departure.was()), cell.row());
        return new CellLink(exists(older, was) ? was : null, cell, departure.breakVi(), departure.breakEn());
    }

    /** All links of a form of either set: first the cells of the newer one row by row, then those that end. */
    public List<CellLink> links(FormSet older, FormSet newer, String formCode) {
        List<CellLink> links = new ArrayList<>();
        if (newer.contains(formCode)) {
            cells(newer.form(formCode)).forEach(cell -> links.add(before(older, newer, cell)));
        }
        if (older.contains(formCode)) {
            cells(older.form(formCode)).stream().filter(cell -> links.stream().noneMatch(link -> cell.equals(link.from())))
                .forEach(cell -> links.add(new CellLink(cell, null, null, null)));
        }
        return links;
    }

    /** The link at which a cell's series over the sets breaks or begins, going back from its newest set; empty where it does not. */
    public Optional<CellLink> breakOf(List<FormSet> oldestFirst, CellAddress cell) {
        CellAddress at = cell;
        for (int newer = oldestFirst.size() - 1; newer > 0; newer--) {
            CellLink link = before(oldestFirst.get(newer - 1), oldestFirst.get(newer), at);
            if (link.kind() != CellLink.Kind.SAME) {
                return Optional.of(link);
            }
            at = link.from();
        }
        return Optional.empty();
    }

    private Departure departure(FormSet older, FormSet newer, String column) {
        return bridges.stream().filter(bridge -> bridge.from().equals(older.code()) && bridge.to().equals(newer.code()))
            .map(bridge -> bridge.exceptions().get(column)).filter(found -> found != null).findFirst().orElse(new Departure(null, null, null));
    }

    private static List<CellAddress> cells(Form form) {
        return form.rows().stream().flatMap(row -> form.shownColumns().stream()
            .map(column -> new CellAddress(form.code(), row.code(), column.letter()))).toList();
    }

    private static FormColumn column(FormSet set, CellAddress cell) {
        return set.form(cell.form()).column(cell.letter());
    }

    private static CellAddress withRow(CellAddress cell, String row) {
        return new CellAddress(cell.form(), row, cell.letter());
    }

    private static boolean exists(FormSet set, CellAddress cell) {
        if (!set.contains(cell.form())) {
            return false;
        }
        Form form = set.form(cell.form());
        return form.rows().stream().anyMatch(row -> row.code().equals(cell.row()))
            && form.shownColumns().stream().anyMatch(column -> column.letter().equals(cell.letter()));
    }
}

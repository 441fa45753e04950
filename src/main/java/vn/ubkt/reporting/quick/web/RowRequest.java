package vn.ubkt.reporting.quick.web;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.JsonBuilders;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** A row of a quick sheet as its script sends it, and what it is answered. Nothing of it is trusted. */
record RowRequest(UUID row, String version, Map<String, String> cells) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_CELL = 60;

    /** @throws NotFoundException where it is not what the page's script writes */
    static RowRequest read() {
        String cells = Faces.getRequestParameter("cells");
        String version = Faces.getRequestParameter("version");
        if (cells == null || cells.length() > LONGEST || version == null || version.length() > LONGEST) {
            throw new NotFoundException();
        }
        return new RowRequest(PublicId.of(Faces.getRequestParameter("row")), version, texts(cells));
    }

    private static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((code, value) -> {
                String text = value instanceof JsonString string ? string.getString() : "";
                texts.put(code, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            });
        } catch (JsonException broken) {
            throw new NotFoundException();
        }
        return texts;
    }

    /** @throws NotFoundException where the version is no number */
    long versionNumber() {
        return number(version);
    }

    /** Versions by form, as {@code F01:3 F03:0}. */
    Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (String each : version.split(" ")) {
            String[] parts = each.split(":", 2);
            if (parts.length != 2) {
                throw new NotFoundException();
            }
            versions.put(parts[0], number(parts[1]));
        }
        return versions;
    }

    static String text(Map<String, Long> versions) {
        return versions.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> each.getKey() + ":" + each.getValue())
            .collect(Collectors.joining(" "));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw new NotFoundException();
        }
    }

    /** Tells the script the version the row has now. */
    static void answerSaved(String version) {
        PrimeFaces.current().ajax().addCallbackParam("version", version);
    }

    /** Tells the script why nothing of the row was taken, cell by cell. */
    static void answerRefused(Map<String, CellProblem.Kind> problems) {
        JsonObjectBuilder texts = JsonBuilders.object();
        problems.forEach((code, kind) -> texts.add(code, Messages.text(UserLocale.of(Faces.getContext()), kind.key(), CellVector.LARGEST_TYPED)));
        PrimeFaces.current().ajax().addCallbackParam("problems", texts.build().toString());
    }
}

package vn.ubkt.exchange.workbook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.shared.text.JsonBuilders;

/** How the parts of a {@link WorkbookImport} lie in the database. */
final class ImportJson {

    private static final int ROW = 0;
    private static final int COLUMN = 1;
    private static final int KIND = 2;
    private static final int TEXT = 3;
    private static final int FORMULA = 4;

    private ImportJson() {
    }

    static String content(ReadWorkbook workbook) {
        JsonArrayBuilder sheets = JsonBuilders.array();
        for (ReadSheet sheet : workbook.sheets()) {
            JsonArrayBuilder cells = JsonBuilders.array();
            sheet.cells().forEach(cell -> cells.add(JsonBuilders.array().add(cell.row()).add(cell.column()).add(cell.kind().name())
                .add(clean(cell.text())).add(cell.formula() ? 1 : 0)));
            sheets.add(JsonBuilders.object().add("name", clean(sheet.name())).add("cells", cells));
        }
        JsonObjectBuilder identity = JsonBuilders.object();
        workbook.identity().forEach((key, value) -> identity.add(clean(key), clean(value)));
        return JsonBuilders.object().add("old", workbook.old()).add("identity", identity).add("sheets", sheets).build().toString();
    }

    /** The database keeps no NUL. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }

    static ReadWorkbook content(String json) {
        JsonObject workbook = object(json);
        List<ReadSheet> sheets = new ArrayList<>();
        for (JsonObject sheet : workbook.getJsonArray("sheets").getValuesAs(JsonObject.class)) {
            List<ReadCell> cells = sheet.getJsonArray("cells").getValuesAs(JsonArray.class).stream().map(ImportJson::cell).toList();
            sheets.add(new ReadSheet(sheet.getString("name"), cells));
        }
        Map<String, String> identity = new LinkedHashMap<>();
        JsonObject lines = workbook.getJsonObject("identity");
        if (lines != null) {
            lines.keySet().forEach(key -> identity.put(key, lines.getString(key)));
        }
        return new ReadWorkbook(sheets, identity, workbook.getBoolean("old", false));
    }

    private static ReadCell cell(JsonArray cell) {
        return new ReadCell(cell.getInt(ROW), cell.getInt(COLUMN), ReadCell.Kind.valueOf(cell.getString(KIND)), cell.getString(TEXT),
            cell.getInt(FORMULA) == 1);
    }

    static String choices(Map<Integer, String> choices) {
        JsonObjectBuilder json = JsonBuilders.object();
        choices.forEach((sheet, form) -> json.add(String.valueOf(sheet), form));
        return json.build().toString();
    }

    static Map<Integer, String> choices(String json) {
        JsonObject object = object(json);
        Map<Integer, String> choices = new TreeMap<>();
        object.keySet().forEach(sheet -> choices.put(Integer.valueOf(sheet), object.getString(sheet)));
        return choices;
    }

    static String undo(Map<String, TouchedForm> forms) {
        JsonObjectBuilder json = JsonBuilders.object();
        forms.forEach((code, form) -> {
            JsonObjectBuilder cells = JsonBuilders.object();
            form.cells().forEach((slot, pair) -> {
                JsonArrayBuilder values = JsonBuilders.array();
                pair.forEach(value -> {
                    if (value == null) {
                        values.addNull();
                    } else {
                        values.add(value);
                    }
                });
                cells.add(String.valueOf(slot), values);
            });
            json.add(code, JsonBuilders.object().add("nil", form.nil()).add("cells", cells));
        });
        return json.build().toString();
    }

    static Map<String, TouchedForm> undo(String json) {
        Map<String, TouchedForm> forms = new TreeMap<>();
        if (json != null) {
            object(json).forEach((code, value) -> forms.put(code, touched(value.asJsonObject())));
        }
        return forms;
    }

    private static TouchedForm touched(JsonObject form) {
        Map<Integer, List<Long>> cells = new TreeMap<>();
        form.getJsonObject("cells").forEach((slot, pair) -> {
            List<Long> values = new ArrayList<>();
            pair.asJsonArray().forEach(value -> values.add(value == JsonValue.NULL ? null : ((JsonNumber) value).longValueExact()));
            cells.put(Integer.valueOf(slot), values);
        });
        return new TouchedForm(form.getBoolean("nil"), cells);
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}

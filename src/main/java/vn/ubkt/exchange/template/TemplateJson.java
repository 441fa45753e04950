package vn.ubkt.exchange.template;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

import vn.ubkt.exchange.template.bind.BoundSheet;
import vn.ubkt.shared.text.JsonBuilders;

/** How a binding lies in the database. */
final class TemplateJson {

    private TemplateJson() {
    }

    static String write(List<BoundSheet> binding) {
        JsonArrayBuilder sheets = JsonBuilders.array();
        binding.forEach(sheet -> sheets.add(JsonBuilders.object().add("name", sheet.name()).add("form", sheet.form()).add("mark", sheet.mark())
            .add("columns", places(sheet.columns())).add("rows", places(sheet.rows()))));
        return sheets.build().toString();
    }

    private static JsonObjectBuilder places(Map<String, Integer> places) {
        JsonObjectBuilder json = JsonBuilders.object();
        places.forEach((name, at) -> json.add(name, at.intValue()));
        return json;
    }

    static List<BoundSheet> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(sheet -> new BoundSheet(sheet.getString("name"),
                sheet.getString("form"), sheet.getString("mark"), places(sheet.getJsonObject("columns")), places(sheet.getJsonObject("rows")))).toList();
        }
    }

    private static Map<String, Integer> places(JsonObject json) {
        Map<String, Integer> places = new HashMap<>();
        json.keySet().forEach(name -> places.put(name, json.getInt(name)));
        return places;
    }
}

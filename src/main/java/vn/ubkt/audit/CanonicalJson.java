package vn.ubkt.audit;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import vn.ubkt.shared.text.JsonBuilders;

/** Details of an entry as text: keys sorted, no space, so that equal details give equal text and an equal hash. */
final class CanonicalJson {

    private CanonicalJson() {
    }

    static String write(Map<String, String> details) {
        var json = JsonBuilders.object();
        new TreeMap<>(details).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            var details = new TreeMap<String, String>();
            json.keySet().forEach(key -> details.put(key, json.getString(key)));
            return details;
        }
    }
}

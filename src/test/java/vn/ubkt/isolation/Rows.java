package vn.ubkt.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sample row per table, written for a unit; they stand in {@code rows.sql}. A table that has no sample fails the isolation
 * test: whoever adds a table adds its row there. Rows of sendings are laid by {@link Family}.
 */
final class Rows {

    private static final String HEADING = "-- table ";
    private static final Map<String, String> SAMPLES = samples();

    private Rows() {
    }

    static List<String> of(Map<String, String> parameters) {
        return SAMPLES.values().stream().map(sql -> fill(sql, parameters)).toList();
    }

    /** Everything a second row of the table needs to stand on, and last that row, under a mark of its own. */
    static List<String> another(String table, Map<String, String> parameters) {
        List<String> tables = List.copyOf(SAMPLES.keySet());
        Map<String, String> fresh = new HashMap<>(parameters);
        fresh.put("mark", parameters.get("mark") + "-" + tables.indexOf(table));
        fresh.put("number", String.valueOf(2 + tables.indexOf(table)));
        fresh.put("form", "S" + (10 + tables.indexOf(table)));
        return tables.subList(0, tables.indexOf(table) + 1).stream().map(each -> fill(SAMPLES.get(each), fresh)).toList();
    }

    static boolean has(String table) {
        return SAMPLES.containsKey(table);
    }

    private static String fill(String sql, Map<String, String> parameters) {
        String filled = sql;
        for (Map.Entry<String, String> value : parameters.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static Map<String, String> samples() {
        Map<String, String> samples = new LinkedHashMap<>();
        for (String section : text().split("(?m)^" + HEADING)) {
            if (!section.startsWith("--")) {
                String[] parts = section.split("\n", 2);
                samples.put(parts[0].strip(), parts[1].strip());
            }
        }
        return samples;
    }

    private static String text() {
        try (InputStream file = Rows.class.getResourceAsStream("rows.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

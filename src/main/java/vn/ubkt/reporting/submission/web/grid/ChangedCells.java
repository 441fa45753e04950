package vn.ubkt.reporting.submission.web.grid;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/** Reads the cells a page sends as changed: a JSON object {@code {"slot": "text"}}. Nothing of it is trusted. */
final class ChangedCells {

    private static final int LONGEST = 40_000;
    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_SLOT = 4;

    private ChangedCells() {
    }

    /** @throws Unreadable where it is not such an object, or names slots the form does not have */
    static Map<Integer, String> parse(String json, int slots) throws Unreadable {
        if (json.isBlank()) {
            return new LinkedHashMap<>();
        }
        if (json.length() > LONGEST) {
            throw new Unreadable();
        }
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            return cells(parser, slots);
        } catch (JsonException broken) {
            throw new Unreadable();
        }
    }

    /** Event by event, so that nothing nested is ever followed. */
    private static Map<Integer, String> cells(JsonParser parser, int slots) throws Unreadable {
        Map<Integer, String> cells = new LinkedHashMap<>();
        require(parser, Event.START_OBJECT);
        while (parser.next() == Event.KEY_NAME) {
            int slot = slot(parser.getString(), slots);
            require(parser, Event.VALUE_STRING);
            cells.put(slot, cut(parser.getString()));
        }
        return cells;
    }

    private static void require(JsonParser parser, Event event) throws Unreadable {
        if (!parser.hasNext() || parser.next() != event) {
            throw new Unreadable();
        }
    }

    private static int slot(String key, int slots) throws Unreadable {
        if (key.length() > LONGEST_SLOT || !key.matches("[0-9]+")) {
            throw new Unreadable();
        }
        int slot = Integer.parseInt(key);
        if (slot >= slots) {
            throw new Unreadable();
        }
        return slot;
    }

    /** A text longer than any figure is cut: it is refused as a figure all the same, and shown again in its cell. */
    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** Not what the page's script writes. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("changed cells", null, false, false);
        }
    }
}

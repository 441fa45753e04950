package vn.ubkt.reporting.form.definition;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParser;

import vn.ubkt.reporting.form.definition.DefinitionProblem.Kind;

/**
 * A definition file as it was given. It is looked through value by value before anything is built of it, so that a hostile one
 * costs nothing.
 *
 * @param document {@code null} where there are problems
 */
public record DefinitionFile(JsonObject document, List<DefinitionProblem> problems) {

    /** The packed definitions of two decisions have about 370 thousand bytes. */
    public static final int LARGEST = 2_097_152;
    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 200_000;
    private static final int LONGEST_TEXT = 4_000;

    public DefinitionFile {
        problems = List.copyOf(problems);
    }

    public static DefinitionFile read(byte[] content) {
        if (content.length > LARGEST) {
            return refused(Kind.TOO_LARGE, String.valueOf(LARGEST / 1024));
        }
        try {
            List<DefinitionProblem> problems = lookThrough(content);
            return problems.isEmpty() ? new DefinitionFile(build(content), problems) : new DefinitionFile(null, problems);
        } catch (JsonException | IllegalStateException | ClassCastException unreadable) {
            return refused(Kind.NOT_JSON);
        }
    }

    private static DefinitionFile refused(Kind kind, String... args) {
        return new DefinitionFile(null, List.of(DefinitionProblem.of("", kind, args)));
    }

    private static JsonObject build(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            return reader.readObject();
        }
    }

    private static List<DefinitionProblem> lookThrough(byte[] content) {
        List<DefinitionProblem> problems = new ArrayList<>();
        Deque<Set<String>> open = new ArrayDeque<>();
        int values = 0;
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(content))) {
            while (parser.hasNext() && problems.isEmpty()) {
                JsonParser.Event event = parser.next();
                if (++values > MOST_VALUES) {
                    problems.add(DefinitionProblem.of("", Kind.TOO_MANY_VALUES, String.valueOf(MOST_VALUES)));
                }
                switch (event) {
                    case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> name(parser.getString(), open, problems);
                    case VALUE_STRING, VALUE_NUMBER -> text(parser.getString(), problems);
                    default -> { }
                }
                if (open.size() > DEEPEST) {
                    problems.add(DefinitionProblem.of("", Kind.TOO_DEEP, String.valueOf(DEEPEST)));
                }
            }
        }
        return problems;
    }

    private static void name(String name, Deque<Set<String>> open, List<DefinitionProblem> problems) {
        text(name, problems);
        if (!open.peek().add(name)) {
            problems.add(DefinitionProblem.of("", Kind.NAME_TWICE, name));
        }
    }

    private static void text(String text, List<DefinitionProblem> problems) {
        if (text.length() > LONGEST_TEXT) {
            problems.add(DefinitionProblem.of("", Kind.TEXT_TOO_LONG, String.valueOf(LONGEST_TEXT)));
        }
    }
}

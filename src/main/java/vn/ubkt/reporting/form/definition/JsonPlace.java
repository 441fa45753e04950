package vn.ubkt.reporting.form.definition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import vn.ubkt.reporting.form.definition.DefinitionProblem.Kind;

/** An object of a definition file and where it stands; asking it for a member notes what is wrong with it. */
final class JsonPlace {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final JsonObject object;
    private final String pointer;
    private final List<DefinitionProblem> problems;

    JsonPlace(JsonObject object, String pointer, List<DefinitionProblem> problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    void problem(String name, Kind kind, String... args) {
        problems.add(DefinitionProblem.of(at(name), kind, args));
    }

    private String at(String name) {
        return name == null ? pointer : pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    boolean has(String name) {
        JsonValue value = object.get(name);
        return value != null && value.getValueType() != JsonValue.ValueType.NULL;
    }

    /** The text; {@code null} where it is missing or none, which is noted. */
    String text(String name) {
        if (!has(name)) {
            problem(name, Kind.MISSING);
            return null;
        }
        return optionalText(name);
    }

    String optionalText(String name) {
        if (!has(name)) {
            return null;
        }
        if (object.get(name) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        problem(name, Kind.NOT_TEXT);
        return null;
    }

    /** A text of letters, digits, points and dashes. */
    String code(String name) {
        String code = text(name);
        if (code != null && !CODE.matcher(code).matches()) {
            problem(name, Kind.BAD_CODE, code);
        }
        return code;
    }

    <E extends Enum<E>> void oneOf(String name, Class<E> type, boolean required) {
        String text = required ? text(name) : optionalText(name);
        if (text != null && Arrays.stream(type.getEnumConstants()).noneMatch(each -> each.name().equals(text))) {
            problem(name, Kind.NOT_ONE_OF, text, Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        }
    }

    void trueFalse(String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            problem(name, Kind.MISSING);
        } else if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            problem(name, Kind.NOT_TRUE_FALSE);
        }
    }

    LocalDate date(String name, boolean required) {
        String text = required ? text(name) : optionalText(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException bad) {
            problem(name, Kind.BAD_DATE, text);
            return null;
        }
    }

    JsonPlace object(String name) {
        if (object.get(name) instanceof JsonObject member) {
            return new JsonPlace(member, at(name), problems);
        }
        problem(name, Kind.NOT_OBJECT);
        return new JsonPlace(JsonValue.EMPTY_JSON_OBJECT, at(name), problems);
    }

    /** The objects of a list; none where it is missing. */
    List<JsonPlace> objects(String name) {
        List<JsonPlace> places = new ArrayList<>();
        JsonArray list = list(name);
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at) instanceof JsonObject member) {
                places.add(new JsonPlace(member, at(name) + "/" + at, problems));
            } else {
                problem(name + "/" + at, Kind.NOT_OBJECT);
            }
        }
        return places;
    }

    /** The texts of a list that must be there. */
    List<String> texts(String name) {
        if (!has(name)) {
            problem(name, Kind.MISSING);
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        JsonArray list = list(name);
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at) instanceof JsonString text) {
                texts.add(text.getString());
            } else {
                problems.add(DefinitionProblem.of(at(name) + "/" + at, Kind.NOT_TEXT));
            }
        }
        return texts;
    }

    private JsonArray list(String name) {
        if (!has(name)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (object.get(name) instanceof JsonArray list) {
            return list;
        }
        problem(name, Kind.NOT_LIST);
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    JsonObject json() {
        return object;
    }
}

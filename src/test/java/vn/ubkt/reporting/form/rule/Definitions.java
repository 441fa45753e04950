package vn.ubkt.reporting.form.rule;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The definitions read a second, simple way: text split at blanks, so that the parser under test is not its own judge. */
final class Definitions {

    private static final JsonObject DOCUMENT = document();

    record Rule(String form, String id, String text, String severity, String overTerm, String formSet) {

        List<List<String>> alternatives() {
            return Arrays.stream(text.split(" or ")).map(alternative -> Arrays.asList(alternative.split(" "))).toList();
        }

        /** Names with the sign they have once everything stands on the left. */
        List<Named> names() {
            return alternatives().stream().flatMap(Definitions::named).filter(name -> !Character.isDigit(name.name().charAt(0))).toList();
        }

        boolean holds(Function<String, Long> values) {
            return names().stream().allMatch(name -> values.apply(name.name()) == null)
                || alternatives().stream().anyMatch(alternative -> holds(alternative, values));
        }

        private static boolean holds(List<String> alternative, Function<String, Long> values) {
            long difference = named(alternative).mapToLong(name -> name.sign() * value(name.name(), values)).sum();
            return alternative.contains("=") && difference == 0 || alternative.contains("<=") && difference <= 0
                || alternative.contains(">=") && difference >= 0;
        }

        private static long value(String name, Function<String, Long> values) {
            if (Character.isDigit(name.charAt(0))) {
                return Long.parseLong(name);
            }
            Long value = values.apply(name);
            return value == null ? 0 : value;
        }

        @Override
        public String toString() {
            return id + ": " + text;
        }
    }

    record Named(String name, int sign) {
    }

    private Definitions() {
    }

    static Stream<Rule> formRules() {
        return Stream.of("forms", "supplementaryForms").flatMap(forms -> DOCUMENT.getJsonArray(forms).stream())
            .map(JsonValue::asJsonObject).filter(form -> form.containsKey("rules"))
            .flatMap(form -> form.getJsonArray("rules").stream().map(rule -> rule(form.getString("code"), rule.asJsonObject())));
    }

    static Stream<Rule> crossFormRules() {
        return DOCUMENT.getJsonArray("crossFormRules").stream().map(rule -> rule(null, rule.asJsonObject()));
    }

    private static Rule rule(String form, JsonObject rule) {
        String severity = rule.getString("severity");
        return new Rule(form, rule.getString("id"), rule.getString("expr"), severity, rule.getString("overTerm", severity),
            rule.getString("formSet", "885"));
    }

    private static Stream<Named> named(List<String> alternative) {
        Stream.Builder<Named> names = Stream.builder();
        int side = 1;
        int sign = 1;
        for (String token : alternative) {
            switch (token) {
                case "+" -> sign = side;
                case "-" -> sign = -side;
                case "=", "<=", ">=" -> {
                    side = -1;
                    sign = -1;
                }
                default -> names.add(new Named(token, sign));
            }
        }
        return names.build();
    }

    private static JsonObject document() {
        try (InputStream json = Definitions.class.getResourceAsStream("/forms/forms-357-885.json");
             JsonReader reader = Json.createReader(json)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

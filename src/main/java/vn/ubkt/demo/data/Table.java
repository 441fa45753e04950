package vn.ubkt.demo.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A file of comma-separated values without quotes, its first line the names of the columns. */
final class Table {

    private final List<String> columns;
    private final List<Row> rows;

    private Table(List<String> lines) {
        columns = List.of(lines.get(0).split(","));
        rows = lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> new Row(line.split(",", -1))).toList();
    }

    static Table read(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(Table.class.getResourceAsStream("/demo/" + name), StandardCharsets.UTF_8))) {
            return new Table(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** A line, its values found by column name. */
    final class Row {

        private final String[] values;

        private Row(String[] values) {
            if (values.length != columns.size()) {
                throw new IllegalStateException(values.length + " values instead of " + columns.size() + ": " + String.join(",", values));
            }
            this.values = values;
        }

        String text(String column) {
            return values[columns.indexOf(column)].strip();
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** The day; {@code null} where none is given. */
        LocalDate day(String column) {
            String text = text(column);
            return text.isEmpty() ? null : LocalDate.parse(text);
        }

        List<String> words(String column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split(" "));
        }
    }
}

package vn.ubkt.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The accounts of {@code config/demo/accounts.csv}, read for the banner: a heading line, then one account a line. */
record DemoAccounts(List<String> columns, List<List<String>> rows) {

    static DemoAccounts in(Path home) throws IOException {
        var file = home.resolve("config/demo/accounts.csv");
        return Files.exists(file) ? parse(Files.readAllLines(file)) : new DemoAccounts(List.of(), List.of());
    }

    static DemoAccounts parse(List<String> lines) {
        var records = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(DemoAccounts::cells).toList();
        return records.isEmpty()
                ? new DemoAccounts(List.of(), List.of())
                : new DemoAccounts(records.get(0), records.subList(1, records.size()));
    }

    /** One line of comma-separated values; a value in quotes may hold commas, and a quote written twice. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return List.copyOf(cells);
    }
}

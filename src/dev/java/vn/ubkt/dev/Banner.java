package vn.ubkt.dev;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What stands on the terminal once the portal is ready: where it is, who may sign in, how to stop it. */
final class Banner {

    private static final String RULE = "=".repeat(78);

    private Banner() {
    }

    static String of(long seconds, String address, DemoAccounts accounts, String dataFolder, String serverLog) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(RULE);
        lines.add(Text.of("banner.title", seconds));
        lines.add("");
        lines.add(Text.inline("banner.address", address));
        if (!accounts.rows().isEmpty()) {
            lines.add("");
            lines.add(Text.inline("banner.accounts"));
            lines.addAll(table(accounts));
        }
        lines.add("");
        lines.add(Text.of("banner.files", dataFolder, serverLog));
        lines.add(Text.of("banner.stop"));
        lines.add(RULE);
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> table(DemoAccounts accounts) {
        var rows = new ArrayList<List<String>>();
        rows.add(accounts.columns().stream().map(Banner::heading).toList());
        rows.addAll(accounts.rows());
        var widths = IntStream.range(0, accounts.columns().size())
                .map(column -> rows.stream().mapToInt(row -> cell(row, column).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var cell = cell(row, column);
            line.append("  ").append(cell).append(" ".repeat(widths[column] - cell.length()));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static String heading(String column) {
        var key = "account." + column;
        return Text.has(key) ? Text.inline(key) : column;
    }
}

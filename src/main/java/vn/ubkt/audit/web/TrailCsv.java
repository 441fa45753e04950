package vn.ubkt.audit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as a file that a spreadsheet opens: UTF-8 with its mark, semicolons, and no cell that would be taken for a formula. */
final class TrailCsv {

    private static final char MARK = '\ufeff';
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r].*");

    private final StringBuilder text = new StringBuilder().append(MARK);

    void line(List<String> cells) {
        text.append(cells.stream().map(TrailCsv::cell).collect(Collectors.joining(";"))).append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        String harmless = FORMULA.matcher(value).matches() ? '\'' + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}

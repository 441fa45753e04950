package vn.ubkt.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ubkt.rules.check.Source;

/** One statement of a migration, with comments and the bodies of functions left out: those hold no structure. */
record SqlStatement(String path, int line, String text) {

    /** A comment, a quoted text or name, a dollar-quoted body, or the end of a statement. */
    private static final Pattern TOKEN = Pattern.compile(
            "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*+'|\"[^\"]*\"|(\\$\\w*\\$).*?\\1|;|\\z", Pattern.DOTALL);

    static List<SqlStatement> of(Source source) {
        var statements = new ArrayList<SqlStatement>();
        var text = new StringBuilder();
        int from = 0;
        Matcher token = TOKEN.matcher(source.text());
        while (token.find()) {
            text.append(source.text(), from, token.start()).append(kept(token.group()));
            from = token.end();
            if (token.group().isEmpty() || token.group().equals(";")) {
                if (!text.toString().isBlank()) {
                    String statement = text.toString().strip();
                    statements.add(new SqlStatement(source.path(), source.lineOf(token.start()) - breaks(statement), statement));
                }
                text.setLength(0);
            }
        }
        return statements;
    }

    /** What stays of a token; line breaks always do, so that lines can be counted. */
    private static String kept(String token) {
        return token.startsWith("'") || token.startsWith("\"") ? token : " " + "\n".repeat(breaks(token));
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}

package vn.ubkt.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The EL expressions of a text, what remains of the text without them, and how many operators each has. */
record ElExpressions(List<String> expressions, String rest) {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"");
    /** "not empty" is one operator, and so is the pair of "?" and ":". */
    private static final Pattern OPERATOR = Pattern.compile("(?:\\bnot|!)\\s*empty\\b"
            + "|\\b(?:and|or|not|empty|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b"
            + "|&&|\\|\\||==|!=|<=|>=|\\+=|->|[<>!+\\-*/%?]");

    static ElExpressions in(String text) {
        var expressions = new ArrayList<String>();
        var rest = new StringBuilder();
        int from = 0;
        for (int begin = next(text, 0); begin >= 0; begin = next(text, from)) {
            int end = end(text, begin + 2);
            rest.append(text, from, begin);
            expressions.add(text.substring(begin + 2, Math.max(begin + 2, end - 1)));
            from = end;
        }
        return new ElExpressions(expressions, rest.append(text.substring(from)).toString());
    }

    static int operators(String expression) {
        Matcher operator = OPERATOR.matcher(LITERAL.matcher(expression).replaceAll("''"));
        int count = 0;
        while (operator.find()) {
            count++;
        }
        return count;
    }

    private static int next(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if ((text.charAt(i) == '#' || text.charAt(i) == '$') && text.charAt(i + 1) == '{') {
                return i;
            }
        }
        return -1;
    }

    /** The place after the brace that closes an expression; braces in quotes do not count. */
    private static int end(String text, int from) {
        int depth = 1;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}

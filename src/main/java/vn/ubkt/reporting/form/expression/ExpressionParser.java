package vn.ubkt.reporting.form.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.ExpressionFault.Reason;

/**
 * Recursive-descent parser of the definitions' grammar: {@code condition = comparison {"or" comparison}},
 * {@code comparison = sum ("=" | "<=" | ">=") sum}, {@code sum = term {("+" | "-") term}}, {@code term = integer | name}.
 * A fault names the rule it was found in, so that a broken definition file stops the load with a useful message.
 */
public final class ExpressionParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(<=|>=|=|\\+|-|\\d+|[A-Za-z][A-Za-z0-9.]*)");

    private final String rule;
    private final String text;
    private final Function<String, Reference> names;
    private final List<String> tokens = new ArrayList<>();
    private int position;

    /**
     * @param rule  what is being parsed, for messages
     * @param names finds the cell of a name; {@code null} where the name is unknown
     */
    public ExpressionParser(String rule, String text, Function<String, Reference> names) {
        this.rule = rule;
        this.text = text;
        this.names = names;
        tokenize();
    }

    public Condition condition() {
        List<Comparison> alternatives = new ArrayList<>();
        do {
            alternatives.add(comparison());
        } while (skip("or"));
        expectEnd();
        return new Condition(alternatives);
    }

    public Sum sum() {
        Sum sum = terms();
        expectEnd();
        return sum;
    }

    private Comparison comparison() {
        Sum left = terms();
        String sign = next();
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(sign)) {
                return new Comparison(left, operator, terms());
            }
        }
        throw fault(Reason.UNEXPECTED, sign, "expected a comparison but found '" + sign + "'");
    }

    private Sum terms() {
        List<Sum.Term> terms = new ArrayList<>();
        terms.add(term(1));
        while (position < tokens.size()) {
            if (skip("+")) {
                terms.add(term(1));
            } else if (skip("-")) {
                terms.add(term(-1));
            } else {
                break;
            }
        }
        return new Sum(terms);
    }

    private Sum.Term term(int sign) {
        String token = next();
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            return new Sum.Term(sign, null, number(token));
        }
        Reference reference = Character.isLetter(first) ? names.apply(token) : null;
        if (reference == null) {
            throw fault(Reason.UNKNOWN_CELL, token, "unknown cell '" + token + "'");
        }
        return new Sum.Term(sign, reference, 0);
    }

    private long number(String token) {
        try {
            return Long.parseLong(token);
        } catch (NumberFormatException tooLong) {
            throw fault(Reason.UNEXPECTED, token, "the number '" + token + "' is too long");
        }
    }

    private void tokenize() {
        String rest = text.stripTrailing();
        Matcher matcher = TOKEN.matcher(rest);
        int end = 0;
        while (end < rest.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw fault(Reason.UNEXPECTED, rest.substring(end), "cannot read '" + rest.substring(end) + "'");
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    private boolean skip(String token) {
        boolean found = position < tokens.size() && tokens.get(position).equals(token);
        if (found) {
            position++;
        }
        return found;
    }

    private String next() {
        if (position == tokens.size()) {
            throw fault(Reason.ENDS_EARLY, "", "ends too early");
        }
        return tokens.get(position++);
    }

    private void expectEnd() {
        if (position < tokens.size()) {
            throw fault(Reason.UNEXPECTED, tokens.get(position), "unexpected '" + tokens.get(position) + "'");
        }
    }

    private ExpressionFault fault(Reason reason, String token, String what) {
        return new ExpressionFault(reason, token, rule + ": " + what + " in \"" + text + "\"");
    }
}

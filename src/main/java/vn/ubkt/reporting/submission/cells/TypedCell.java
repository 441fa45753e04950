package vn.ubkt.reporting.submission.cells;

import java.util.regex.Pattern;

import vn.ubkt.reporting.form.CellVector;

/** Reads a figure as people type it: digits, with points or spaces between thousands, or nothing. */
final class TypedCell {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,18}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.\\u00a0\\u202f ])[0-9]{3}(\\1[0-9]{3})*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+$");
    private static final Pattern NEGATIVE = Pattern.compile("[-\\u2212][0-9 .\\u00a0\\u202f]+");
    private static final Pattern MANY_DIGITS = Pattern.compile("[0-9]{19,}");
    private static final int LONGEST = 40;

    private TypedCell() {
    }

    /** The figure; {@code null} where the text is empty. */
    static Long value(String text) throws Refused {
        String typed = text == null ? "" : EDGES.matcher(text).replaceAll("");
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.length() <= LONGEST && NEGATIVE.matcher(typed).matches()) {
            throw new Refused(CellProblem.Kind.NEGATIVE);
        }
        if (MANY_DIGITS.matcher(typed).matches()) {
            throw new Refused(CellProblem.Kind.TOO_LARGE);
        }
        if (typed.length() > LONGEST || !(PLAIN.matcher(typed).matches() || GROUPED.matcher(typed).matches())) {
            throw new Refused(CellProblem.Kind.NOT_A_NUMBER);
        }
        String digits = typed.replaceAll("[^0-9]", "");
        if (digits.length() > String.valueOf(Long.MAX_VALUE).length() - 1 || Long.parseLong(digits) > CellVector.LARGEST_TYPED) {
            throw new Refused(CellProblem.Kind.TOO_LARGE);
        }
        return Long.parseLong(digits);
    }

    /** The text is not a figure that a cell takes. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final CellProblem.Kind kind;

        Refused(CellProblem.Kind kind) {
            super(kind.name(), null, false, false);
            this.kind = kind;
        }

        CellProblem.Kind kind() {
            return kind;
        }
    }
}

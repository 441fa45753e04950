package vn.ubkt.reporting.form;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.StringJoiner;

/**
 * The values of one form, slot by slot; immutable. An empty slot means "not entered" and differs from zero:
 * empty + empty = empty, empty + 5 = 5.
 */
public final class CellVector {

    /** The largest value a person may type; enough for a province's money columns in thousand dong. */
    public static final long LARGEST_TYPED = 9_999_999_999L;

    private static final String NULL = "NULL";
    private static final int DECIMAL = 10;

    private final long[] values;
    private final BitSet given;

    private CellVector(long[] values, BitSet given) {
        this.values = values;
        this.given = given;
    }

    public static CellVector blank(int size) {
        return new CellVector(new long[size], new BitSet(size));
    }

    public static CellVector of(Long... cells) {
        return of(Arrays.asList(cells));
    }

    public static CellVector of(Collection<Long> cells) {
        long[] values = new long[cells.size()];
        BitSet given = new BitSet(values.length);
        int slot = 0;
        for (Long cell : cells) {
            if (cell != null) {
                values[slot] = cell;
                given.set(slot);
            }
            slot++;
        }
        return new CellVector(values, given);
    }

    /** The sum of vectors of one form; blank where there are none. */
    public static CellVector sum(int size, Collection<CellVector> vectors) {
        CellVector sum = blank(size);
        for (CellVector vector : vectors) {
            sum.add(vector);
        }
        return sum;
    }

    /** Reads a PostgreSQL array literal such as {@code {1,NULL,3}}. */
    public static CellVector parse(String literal) {
        if (!literal.startsWith("{") || !literal.endsWith("}")) {
            throw new IllegalArgumentException("Not an array literal: " + literal);
        }
        String inner = literal.substring(1, literal.length() - 1);
        if (inner.isEmpty()) {
            return blank(0);
        }
        long[] values = new long[1 + (int) inner.chars().filter(letter -> letter == ',').count()];
        BitSet given = new BitSet(values.length);
        int from = 0;
        for (int slot = 0; slot < values.length; slot++) {
            int comma = inner.indexOf(',', from);
            int to = comma < 0 ? inner.length() : comma;
            parseCell(inner, from, to, slot, values, given);
            from = to + 1;
        }
        return new CellVector(values, given);
    }

    /** Vectors are read by the thousand: no text is cut out for a cell. */
    private static void parseCell(String text, int begin, int to, int slot, long[] values, BitSet given) {
        int from = begin;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        if (to - from != NULL.length() || !text.regionMatches(true, from, NULL, 0, NULL.length())) {
            values[slot] = Long.parseLong(text, from, to, DECIMAL);
            given.set(slot);
        }
    }

    public int size() {
        return values.length;
    }

    /** The value, or {@code null} where nothing was entered. */
    public Long get(int slot) {
        return given.get(slot) ? (Long) values[slot] : null;
    }

    public boolean isGiven(int slot) {
        return given.get(slot);
    }

    public CellVector with(int slot, Long value) {
        Long[] cells = toArray();
        cells[slot] = value;
        return of(cells);
    }

    /** @throws ArithmeticException where a cell would exceed the range of a long */
    public CellVector plus(CellVector other) {
        CellVector sum = new CellVector(values.clone(), (BitSet) given.clone());
        sum.add(other);
        return sum;
    }

    private void add(CellVector other) {
        if (other.size() != size()) {
            throw new IllegalArgumentException("Cannot add " + other.size() + " cells to " + size());
        }
        for (int slot = other.given.nextSetBit(0); slot >= 0; slot = other.given.nextSetBit(slot + 1)) {
            values[slot] = Math.addExact(values[slot], other.values[slot]);
        }
        given.or(other.given);
    }

    public boolean isBlank() {
        return given.isEmpty();
    }

    public int nonBlankCount() {
        return given.cardinality();
    }

    public Long[] toArray() {
        Long[] cells = new Long[values.length];
        for (int slot = given.nextSetBit(0); slot >= 0; slot = given.nextSetBit(slot + 1)) {
            cells[slot] = values[slot];
        }
        return cells;
    }

    /** The PostgreSQL array literal, such as {@code {1,NULL,3}}. */
    public String toLiteral() {
        StringJoiner literal = new StringJoiner(",", "{", "}");
        for (int slot = 0; slot < values.length; slot++) {
            literal.add(given.get(slot) ? Long.toString(values[slot]) : NULL);
        }
        return literal.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellVector vector && Arrays.equals(values, vector.values) && given.equals(vector.given);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + given.hashCode();
    }

    @Override
    public String toString() {
        return toLiteral();
    }
}

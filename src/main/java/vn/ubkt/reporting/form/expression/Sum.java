package vn.ubkt.reporting.form.expression;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Signed terms added up: cells and whole numbers. */
public record Sum(List<Term> terms) {

    /**
     * @param sign      1 or -1
     * @param reference the cell, or {@code null} for a whole number
     * @param constant  the whole number where there is no cell
     */
    public record Term(int sign, Reference reference, long constant) {

        public boolean isConstant() {
            return reference == null;
        }

        long value(CellSource cells) {
            if (isConstant()) {
                return sign * constant;
            }
            Long given = cells.valueOf(reference);
            return given == null ? 0 : sign * given;
        }
    }

    public Sum {
        terms = List.copyOf(terms);
    }

    /** The sum with an empty cell counted as zero. */
    public long value(CellSource cells) {
        long value = 0;
        for (Term term : terms) {
            value = Math.addExact(value, term.value(cells));
        }
        return value;
    }

    /** The sum, or {@code null} where no cell of it is given. */
    public Long valueIfGiven(CellSource cells) {
        return anyGiven(cells) ? (Long) value(cells) : null;
    }

    public boolean anyGiven(CellSource cells) {
        for (Term term : terms) {
            if (!term.isConstant() && cells.valueOf(term.reference()) != null) {
                return true;
            }
        }
        return false;
    }

    public Stream<Reference> references() {
        return terms.stream().map(Term::reference).filter(Objects::nonNull);
    }
}

package vn.ubkt.reporting.form.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Severity;

/**
 * A rule that figures do not meet. Holds codes and numbers only; {@link FindingText} makes the sentence.
 *
 * @param form    form the finding belongs to; of a rule across forms, the first one it names
 * @param row     row code
 * @param clauses what should have held: one comparison, or several of which one
 * @param hidden  its figures are for others than the person who reads it: all are left out
 */
public record Finding(String ruleId, Kind kind, Severity severity, Part part, String form, String row, List<Clause> clauses, boolean hidden) {

    /** What sort of sentence the finding makes. */
    public enum Kind {
        /** A comparison within one row. */
        ROW,
        /** A comparison of total rows, of several forms. */
        ACROSS_FORMS,
        /** One row counts more than the total row. */
        ROW_OVER_TOTAL,
        /** A section counts more than the total row. */
        SECTION_OVER_TOTAL,
        /** A section does not add up to the total row. */
        SECTION_DIFFERS,
        NEGATIVE,
        TOO_LARGE,
        CLOSED_CELL,
        OTHER_LEVELS_CELL,
        /** A comparison of total rows, of several periods. */
        ACROSS_PERIODS,
        /** Total-row cells lower than in the sending before; the first one is named. */
        LOWER_THAN_SENT;

        public String messageKey() {
            return "reporting.form.finding." + name();
        }
    }

    /** @param cell the cell, or {@code null} for a whole number */
    public record Item(int sign, CellAddress cell, long constant) {

        public static Item of(CellAddress cell) {
            return new Item(1, cell, 0);
        }

        public static Item of(long constant) {
            return new Item(1, null, constant);
        }
    }

    /**
     * One side of a comparison and what it comes to.
     *
     * @param window the periods it is added up over
     */
    public record Side(List<Item> items, long value, Window window) {

        public Side {
            items = List.copyOf(items);
        }

        /** Figures of the period examined. */
        public Side(List<Item> items, long value) {
            this(items, value, Window.THIS);
        }

        private Side withoutFigures() {
            return new Side(items.stream().map(item -> new Item(item.sign(), item.cell(), 0)).toList(), 0, window);
        }

        private Side overWholePeriod() {
            return window == Window.YEAR ? new Side(items, value) : this;
        }

        boolean isConstant() {
            return items.stream().allMatch(item -> item.cell() == null);
        }
    }

    /** A comparison with its figures. */
    public record Clause(Side left, Operator operator, Side right) {

        Stream<Item> items() {
            return Stream.concat(left.items().stream(), right.items().stream());
        }
    }

    public Finding {
        clauses = List.copyOf(clauses);
    }

    /** A finding with its figures. */
    public Finding(String ruleId, Kind kind, Severity severity, Part part, String form, String row, List<Clause> clauses) {
        this(ruleId, kind, severity, part, form, row, clauses, false);
    }

    /** The same for who may not see its figures: cells and rule only. */
    public Finding withoutFigures() {
        return new Finding(ruleId, kind, severity, part, form, row, clauses.stream().map(clause -> new Clause(clause.left().withoutFigures(),
            clause.operator(), clause.right().withoutFigures())).toList(), true);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The cells the rule names, in its order. */
    public List<CellAddress> cells() {
        return clauses.stream().flatMap(Clause::items).map(Item::cell).filter(Objects::nonNull).distinct().toList();
    }

    public String messageKey() {
        return kind.messageKey();
    }

    /** The same finding where the figures of a year so far are those of one whole period. */
    public Finding overWholePeriod() {
        return new Finding(ruleId, kind, severity, part, form, row, clauses.stream()
            .map(clause -> new Clause(clause.left().overWholePeriod(), clause.operator(), clause.right().overWholePeriod())).toList(), hidden);
    }

    /** Names the finding the same way whenever it is found again, whatever the figures: an explanation can hold on to it. */
    public String key() {
        return ruleId + "/" + part + "/" + row + "/" + cells().get(0).letter();
    }
}

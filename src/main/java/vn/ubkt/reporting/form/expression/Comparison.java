package vn.ubkt.reporting.form.expression;

import java.util.stream.Stream;

/** Two sums that must stand in a relation to each other. */
public record Comparison(Sum left, Operator operator, Sum right) {

    /** The relations the definitions use. */
    public enum Operator {
        EQUAL("="), AT_MOST("<="), AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean holds(long left, long right) {
            return switch (this) {
                case EQUAL -> left == right;
                case AT_MOST -> left <= right;
                case AT_LEAST -> left >= right;
            };
        }
    }

    public boolean holds(CellSource cells) {
        return operator.holds(left.value(cells), right.value(cells));
    }

    public Stream<Reference> references() {
        return Stream.concat(left.references(), right.references());
    }
}

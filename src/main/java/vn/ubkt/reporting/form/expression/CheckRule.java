package vn.ubkt.reporting.form.expression;

/**
 * A check rule of the definitions.
 *
 * @param check    the number of the rule in the regime, such as V05
 * @param text     the condition as the definition writes it
 * @param overTerm severity over a whole term where it differs, otherwise the same as {@code severity}
 * @param formSet  the only form set the rule belongs to, or {@code null} for all
 */
public record CheckRule(String id, String check, String text, Condition condition, Severity severity, Severity overTerm, String formSet) {

    public boolean appliesIn(String set) {
        return formSet == null || formSet.equals(set);
    }

    public Severity severity(Span span) {
        return span == Span.TERM ? overTerm : severity;
    }

    /** Whether it is examined in every row; a rule that names total rows only is not. */
    public boolean namesCellsOfSameRow() {
        return condition.references().anyMatch(Reference::ofSameRow);
    }

    /** Whether the rule says that one column of a row may not exceed another. */
    public boolean limits(int column, int byColumn) {
        return condition.alternatives().size() == 1 && condition.alternatives().get(0).operator() == Comparison.Operator.AT_MOST
            && isColumn(condition.alternatives().get(0).left(), column) && isColumn(condition.alternatives().get(0).right(), byColumn);
    }

    private static boolean isColumn(Sum sum, int column) {
        return sum.terms().size() == 1 && sum.references().allMatch(reference -> reference.column() == column);
    }
}

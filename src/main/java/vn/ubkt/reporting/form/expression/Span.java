package vn.ubkt.reporting.form.expression;

/** Whether figures of one period or of a whole term are examined: what may still follow within a term is then due. */
public enum Span {
    PERIOD, TERM
}

package vn.ubkt.reporting.form.expression;

/** An expression of a definition that cannot be read. */
public final class ExpressionFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String token;

    /** Why it cannot be read. */
    public enum Reason {
        UNKNOWN_CELL, UNEXPECTED, ENDS_EARLY
    }

    ExpressionFault(Reason reason, String token, String message) {
        super(message);
        this.reason = reason;
        this.token = token;
    }

    public Reason reason() {
        return reason;
    }

    /** What stood there; empty at the end. */
    public String token() {
        return token;
    }
}

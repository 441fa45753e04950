package vn.ubkt.reporting.submission;

/** Where a form of a unit stands in a period: what the unit did last, and what the superior said of that. */
public enum FormState {

    /** Neither figures nor a declaration. */
    NOT_STARTED(true, false),
    DRAFT(true, false),
    SENT(false, true),
    /** Sent, and the superior is looking at it. */
    OPENED(false, true),
    RETURNED(true, false),
    ACCEPTED(false, false),
    REOPENED(true, false);

    private final boolean editable;
    private final boolean awaitingVerdict;

    FormState(boolean editable, boolean awaitingVerdict) {
        this.editable = editable;
        this.awaitingVerdict = awaitingVerdict;
    }

    /** The state after a sending that was not taken back, given the last verdict on it ({@code null} = none yet). */
    public static FormState afterSending(VerdictKind last) {
        if (last == null) {
            return SENT;
        }
        return switch (last) {
            case OPENED -> OPENED;
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
            case REOPENED -> REOPENED;
        };
    }

    /** Whether the unit may change and send it. */
    public boolean isEditable() {
        return editable;
    }

    public boolean isAwaitingVerdict() {
        return awaitingVerdict;
    }

    /** Whether the superior's total counts it. */
    public boolean isAccepted() {
        return this == ACCEPTED;
    }

    /** Whether the superior gave it back to be corrected. */
    public boolean isGivenBack() {
        return this == RETURNED || this == REOPENED;
    }

    /** Whether any verdict may follow which the superior gives by looking into or judging. */
    public boolean allows(VerdictKind next) {
        return switch (next) {
            case OPENED -> this == SENT;
            case RETURNED, ACCEPTED -> awaitingVerdict;
            case REOPENED -> this == ACCEPTED;
        };
    }
}

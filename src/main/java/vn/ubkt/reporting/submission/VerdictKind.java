package vn.ubkt.reporting.submission;

/** What a superior says of a revision. */
public enum VerdictKind {
    /** Looked into: from now on the unit cannot take it back. */
    OPENED,
    RETURNED,
    ACCEPTED,
    /** Accepted before, now given back to be corrected. */
    REOPENED
}

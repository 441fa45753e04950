package vn.ubkt.reporting.submission.source;

/** How figures that a superior entered reached it. */
public enum SourceKind {
    PAPER, TELEPHONE, FILE
}

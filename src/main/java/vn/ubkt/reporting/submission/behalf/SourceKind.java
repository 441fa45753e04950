package vn.ubkt.reporting.submission.behalf;

/** How figures that a superior entered reached it. */
public enum SourceKind {
    PAPER, TELEPHONE, FILE
}

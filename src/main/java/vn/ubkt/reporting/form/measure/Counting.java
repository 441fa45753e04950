package vn.ubkt.reporting.form.measure;

/** How a figure counts: the same subject twice, or once. */
public enum Counting {
    /** One object in one inspection or supervision: the same object twice counts twice (convention 5.1). */
    TURNS,
    /** Members, organisations or people within one unit and period. */
    SUBJECTS,
    /** Discipline decisions in force, by deciding body (convention 5.7). */
    DECISIONS,
    /** Letters, files, papers, matters, visits. */
    PIECES,
    /** Thousand dong (convention 5.13). */
    MONEY,
    /** What there is at the closing day. */
    STOCK
}

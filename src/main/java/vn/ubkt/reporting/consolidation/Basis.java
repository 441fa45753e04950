package vn.ubkt.reporting.consolidation;

/** Which figures of the units below count. */
public enum Basis {
    /** Those the acting unit accepted: the official total. */
    OFFICIAL,
    /** Those last sent, accepted or not: how the total will look if all is accepted as it is. */
    PREVIEW
}

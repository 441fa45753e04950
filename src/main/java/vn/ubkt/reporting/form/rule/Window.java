package vn.ubkt.reporting.form.rule;

/** Which periods one side of a rule looks at, seen from the period examined. */
public enum Window {
    THIS,
    /** The base period right before, be it of the year before. */
    BEFORE,
    /** The periods of the same year before this one, combined. */
    EARLIER,
    /** The periods of the same year up to this one, combined. */
    YEAR
}

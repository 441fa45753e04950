package vn.ubkt.reporting.form.rule;

/** The part of a unit's report: its own entries, what the units below reported, and both together. */
public enum Part {
    OWN, BELOW, TOTAL
}

package vn.ubkt.reporting.form.measure;

/** What a figure can be set against. */
public enum Denominator {
    MEMBERS, ORGANISATIONS
}

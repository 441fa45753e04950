package vn.ubkt.reporting.form.expression;

/** An error blocks sending; a warning asks for an explanation. */
public enum Severity {
    ERROR, WARNING
}

package vn.ubkt.reporting.form;

/** How sure a definition is: named by an official text, derived from a form seen in use, or reconstructed and to be confirmed. */
public enum Provenance {
    OFFICIAL, DERIVED, RECONSTRUCTED
}

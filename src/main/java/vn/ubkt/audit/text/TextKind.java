package vn.ubkt.audit.text;

/** What a text was written as; the names are those of the view {@code travelled_text}. */
public enum TextKind {
    VERDICT, BEHALF_REPLY, CELL_NOTE, WARNING_NOTE
}

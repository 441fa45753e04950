package vn.ubkt.reporting.quick.behalf;

import java.time.LocalDate;

/** A grant to be recorded. */
public class GrantDraft {

    private String document;
    private LocalDate from;
    private LocalDate to;

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day; {@code null} = until it is ended. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

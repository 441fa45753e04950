package vn.ubkt.audit.text;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.validation.constraints.Size;

/** What is searched for. An empty field does not narrow. */
public class TextFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate to;
    private TextKind kind;
    @Size(max = 100)
    private String words;

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day, included. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public TextKind getKind() {
        return kind;
    }

    public void setKind(TextKind kind) {
        this.kind = kind;
    }

    /** Part of the text or of the author's name, with or without diacritics. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }
}

package vn.ubkt.office;

import java.util.Objects;

/** A stretch of a paragraph: words, or a figure that stands out and never breaks over two lines. */
public record Run(String text, boolean figure) {

    public Run {
        Objects.requireNonNull(text);
    }

    public static Run words(String text) {
        return new Run(text, false);
    }

    public static Run figure(String text) {
        return new Run(text, true);
    }
}

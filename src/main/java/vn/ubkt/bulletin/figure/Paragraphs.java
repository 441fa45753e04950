package vn.ubkt.bulletin.figure;

import java.util.List;

/** Typed text as paragraphs: each line is one, blank lines are none. */
public final class Paragraphs {

    private Paragraphs() {
    }

    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

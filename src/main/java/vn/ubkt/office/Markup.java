package vn.ubkt.office;

import java.text.Normalizer;

/** Writes elements with escaped text. Text is composed (NFC), so that typed and pasted Vietnamese look alike. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    Markup open(String tag, String cssClass) {
        out.append('<').append(tag);
        attribute("class", cssClass);
        out.append('>');
        return this;
    }

    Markup open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    /** A cell with one attribute, over several columns; a span of one is not written. */
    Markup openCell(String tag, String attribute, String value, int columns) {
        out.append('<').append(tag);
        attribute(attribute, value);
        if (columns > 1) {
            attribute("colspan", String.valueOf(columns));
        }
        out.append('>');
        return this;
    }

    Markup column(String width) {
        out.append("<col");
        attribute("width", width);
        out.append("/>");
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(this::character);
        return this;
    }

    Markup element(String tag, String cssClass, String text) {
        return open(tag, cssClass).text(text).close(tag);
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(isAllowed(c) ? c : ' ');
        }
    }

    /** XML 1.0 (1998), production Char: what else is typed or pasted would make the page unreadable. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package vn.ubkt.office;

import java.util.Objects;

/**
 * A document to be written as PDF.
 *
 * @param title       title in the file's properties and in the reader's window
 * @param description one sentence for the file's properties and for screen readers
 * @param language    "vi" or "en": language of the document, also of the fixed words
 * @param body        content made by {@link DocumentMarkup}; any other element, attribute or entity is refused
 * @param footer      requester, time and number of the print, on every page beside the page number
 */
public record PdfDocument(String title, String description, String language, PrintStyle style, Orientation orientation,
                          String body, String footer) {

    public PdfDocument {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(language);
        Objects.requireNonNull(style);
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(body);
        Objects.requireNonNull(footer);
    }

    /** How the A4 page lies. */
    public enum Orientation {
        PORTRAIT("@page { size: 210mm 297mm; }"), LANDSCAPE("@page { size: 297mm 210mm; }");

        private final String pageRule;

        Orientation(String pageRule) {
            this.pageRule = pageRule;
        }

        String css() {
            return pageRule;
        }
    }

    /** A party document: portrait, Vietnamese. */
    public static PdfDocument letter(String title, String description, String body, String footer) {
        return new PdfDocument(title, description, "vi", PrintStyle.LETTER, Orientation.PORTRAIT, body, footer);
    }

    /** A statistical form: landscape, Vietnamese. */
    public static PdfDocument sheet(String title, String description, String body, String footer) {
        return new PdfDocument(title, description, "vi", PrintStyle.SHEET, Orientation.LANDSCAPE, body, footer);
    }
}

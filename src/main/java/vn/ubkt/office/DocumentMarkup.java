package vn.ubkt.office;

import java.time.LocalDate;
import java.util.List;

/**
 * Builds the content of a printed page from texts, top to bottom; every text is escaped. One builder makes one document.
 * Layout follows HD 36-HD/VPTW (2018) and the sheets issued with QĐ 885-QĐ/UBKTTW (2022).
 */
public final class DocumentMarkup {

    private final Markup out = new Markup();
    private final OfficeWords words;

    private DocumentMarkup(OfficeWords words) {
        this.words = words;
    }

    public static DocumentMarkup in(String language) {
        return new DocumentMarkup(new OfficeWords(language));
    }

    /** Marks this page and all that follow as a draft; call it first. */
    public DocumentMarkup draftMark() {
        out.element("div", "draft", words.text("office.document.draft"));
        return this;
    }

    public DocumentMarkup letterHead(LetterHead head) {
        out.open("div", "letterhead").open("div", "issuer");
        out.element("p", "superior", words.capitals(head.superior()));
        out.element("p", "body", words.capitals(head.issuer()));
        out.element("p", "star", "*");
        out.element("p", "number", words.text("office.document.number", head.number() == null ? "" : head.number()).strip());
        out.close("div").open("div", "party").open("p", "name");
        out.element("span", "ruled", words.text("office.document.party")).close("p");
        out.element("p", "date", placeAndDate(head));
        out.close("div").close("div");
        return this;
    }

    public DocumentMarkup sheetHead(SheetHead head) {
        out.open("div", "letterhead").open("div", "issuer");
        out.element("p", "superior", words.capitals(head.superior()));
        out.element("p", "body", words.capitals(head.unit()));
        out.close("div").open("div", "form");
        out.element("p", "name", head.formNumber());
        out.element("p", "issued", head.issuedWith());
        out.close("div").close("div");
        out.element("h1", "title", words.capitals(head.title()));
        out.element("p", "period", head.period());
        if (head.state() != null) {
            out.element("p", "state", head.state());
        }
        if (head.measure() != null) {
            out.element("p", "measure", words.text("office.sheet.measure", head.measure()));
        }
        return this;
    }

    /** Kind of document in capitals and its summary, closed by the five hyphens of HD 36-HD/VPTW (2018). */
    public DocumentMarkup title(String kind, String summary) {
        out.element("h1", "title", words.capitals(kind));
        out.element("p", "summary", summary);
        out.element("p", "hyphens", "-----");
        return this;
    }

    /** @param level 1 for a part, 2 for a section, 3 below */
    public DocumentMarkup heading(int level, String text) {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("No heading of level " + level);
        }
        out.element("h" + (level + 1), "heading", text);
        return this;
    }

    public DocumentMarkup paragraph(String text) {
        return paragraph(List.of(Run.words(text)));
    }

    /** Words stand in elements of their own: beside bare text the PDF library would paint the figures after their line. */
    public DocumentMarkup paragraph(List<Run> runs) {
        out.open("p", "text");
        for (var run : runs) {
            out.element(run.figure() ? "strong" : "span", run.figure() ? "figure" : "words", run.text());
        }
        out.close("p");
        return this;
    }

    /** A remark in small italics, as under a table. */
    public DocumentMarkup note(String text) {
        out.element("p", "note", text);
        return this;
    }

    public DocumentMarkup table(PrintTable table) {
        new TableMarkup(out, table).write();
        return this;
    }

    /** Recipients at the left, signature at the right; kept together on one page. */
    public DocumentMarkup closing(List<String> recipients, Signature signature) {
        out.open("div", "closing").open("div", "recipients");
        if (!recipients.isEmpty()) {
            out.open("p", "lead").element("span", "underlined", words.text("office.document.recipients")).close("p");
            recipients.forEach(recipient -> out.element("p", "recipient", "- " + recipient));
        }
        out.close("div").open("div", "signature");
        sign(signature);
        out.close("div").close("div");
        return this;
    }

    /**
     * Places to sign, side by side from left to right, over room for the names; kept together on one page.
     *
     * @param day printed over the last of them
     */
    public DocumentMarkup signatures(String day, List<Signature> places) {
        out.open("div", "closing signatures");
        for (int i = 0; i < places.size(); i++) {
            out.open("div", "signature");
            out.element("p", "day", i + 1 == places.size() ? day : "\u00a0");
            sign(places.get(i));
            out.close("div");
        }
        out.close("div");
        return this;
    }

    private void sign(Signature signature) {
        if (signature.body() != null) {
            out.element("p", "authority", words.text("office.document.onBehalfOf", words.capitals(signature.body())));
        }
        if (signature.deputyFor() != null) {
            out.element("p", "authority", words.text("office.document.deputyFor", words.capitals(signature.deputyFor())));
        }
        out.element("p", "office", words.capitals(signature.title()));
        out.element("p", "signer", signature.name() == null ? "" : signature.name());
    }

    public DocumentMarkup pageBreak() {
        out.element("div", "newpage", "");
        return this;
    }

    public String toXhtml() {
        return out.toString();
    }

    private String placeAndDate(LetterHead head) {
        var date = head.date();
        return date == null
                ? words.text("office.document.undated", head.place(), String.valueOf(head.year()))
                : words.text("office.document.dated", head.place(), day(date), month(date), String.valueOf(date.getYear()));
    }

    private static String day(LocalDate date) {
        return String.format("%02d", date.getDayOfMonth());
    }

    /** Only January and February are padded: "01", "02", then "3" (HD 36-HD/VPTW, 2018). */
    private static String month(LocalDate date) {
        return (date.getMonthValue() < 3 ? "0" : "") + date.getMonthValue();
    }
}

package vn.ubkt.bulletin.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.bulletin.figure.Family;
import vn.ubkt.bulletin.figure.FigureWords;
import vn.ubkt.office.DocumentMarkup;
import vn.ubkt.office.LetterHead;
import vn.ubkt.office.PdfDocument;
import vn.ubkt.office.PdfWriter;
import vn.ubkt.office.PrintTable;
import vn.ubkt.office.PrintTable.Column;
import vn.ubkt.office.PrintTable.HeadCell;
import vn.ubkt.office.PrintTable.Kind;
import vn.ubkt.office.PrintTable.Row;
import vn.ubkt.office.Run;
import vn.ubkt.office.Signature;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;
import vn.ubkt.shared.time.PortalClock;

/**
 * A released bulletin as a party document (HD 36-HD/VPTW, 2018). The number of the document stays open for the records
 * office; the issue of the bulletin and its digest stand at the end. Sentences and tables are made of the same figures.
 */
@ApplicationScoped
class BulletinPaper {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final int SHOWN_OF_DIGEST = 16;
    private static final String DEPUTY = "pho ";

    @Inject
    private PdfWriter writer;

    /** Who asked for a print, when, and its number. */
    record Request(String name, String title, Instant at, int number) {
    }

    PrintedBulletin print(ReleasedContent content, String digest, Request request) {
        String name = Messages.text("bulletin.print.file", content.issueNumber(), year(content));
        return new PrintedBulletin(name, writer.write(document(content, digest, request)), request.number());
    }

    /** All of it but the footer is the same whenever it is asked for. */
    static PdfDocument document(ReleasedContent content, String digest, Request request) {
        String footer = Messages.text("bulletin.print.footer", request.name(), request.title(), request.at(), String.format("%06d", request.number()));
        String description = Messages.text("bulletin.print.description", content.issueNumber(), year(content), content.committee());
        return PdfDocument.letter(content.title(), description, body(content, digest), footer);
    }

    /** A year is no quantity: no point parts its thousands. */
    private static String year(ReleasedContent content) {
        return String.valueOf(content.issueYear());
    }

    private static String body(ReleasedContent content, String digest) {
        LocalDate day = LocalDate.ofInstant(content.releasedAt(), PortalClock.ZONE);
        DocumentMarkup markup = DocumentMarkup.in("vi")
            .letterHead(new LetterHead(content.committee(), Messages.text("bulletin.print.issuer"), null, content.place(), day, day.getYear()))
            .title(Messages.text("bulletin.print.kind"), content.title());
        content.getIntroParagraphs().forEach(markup::paragraph);
        int number = 0;
        for (ReleasedContent.Block block : content.blocks()) {
            block(markup, block, number++);
        }
        content.getClosingParagraphs().forEach(markup::paragraph);
        markup.note(Messages.text("bulletin.print.issue", content.issueNumber(), year(content), content.releasedAt(),
            digest.substring(0, SHOWN_OF_DIGEST)));
        return markup.closing(recipients(content), signature(content)).toXhtml();
    }

    private static void block(DocumentMarkup markup, ReleasedContent.Block block, int number) {
        markup.heading(1, ROMAN.get(number) + ". " + block.heading());
        markup.paragraph(Messages.text("bulletin.print.period", block.period()));
        int family = 0;
        for (Family each : Family.values()) {
            List<ReleasedContent.Figure> figures = block.of(each);
            if (!figures.isEmpty()) {
                markup.heading(2, ++family + ". " + FigureWords.heading(Messages.VIETNAMESE, each));
                markup.paragraph(sentences(figures));
            }
        }
        markup.table(table(block, number + 1));
        if (block.unitsMissing() > 0) {
            markup.note(Messages.text("bulletin.figure.unitsMissing", block.unitsMissing()));
        }
    }

    private static List<Run> sentences(List<ReleasedContent.Figure> figures) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            ReleasedContent.Figure figure = figures.get(i);
            String end = i + 1 < figures.size() ? "; " : ".";
            if (figure.value() == null) {
                runs.add(Run.words(FigureWords.sentence(figure.label(), null) + end));
            } else {
                runs.add(Run.figure(FigureWords.number(figure.value())));
                runs.add(Run.words(' ' + figure.label() + end));
            }
        }
        return runs;
    }

    private static PrintTable table(ReleasedContent.Block block, int number) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (Family family : Family.values()) {
            List<ReleasedContent.Figure> figures = block.of(family);
            if (!figures.isEmpty()) {
                rows.add(Row.strong(List.of("", FigureWords.heading(Messages.VIETNAMESE, family), "", "")));
            }
            for (ReleasedContent.Figure figure : figures) {
                rows.add(Row.plain(List.of(VietnameseText.number(++line), FigureWords.capitalised(figure.label()), figure.unitOfCount(),
                    FigureWords.number(figure.value()))));
            }
        }
        return new PrintTable(Messages.text("bulletin.print.table", number, block.heading()),
            List.of(new Column(Kind.CENTRED, 2), new Column(Kind.LABEL, 16), new Column(Kind.CENTRED, 5), new Column(Kind.NUMBER, 5)),
            List.of(List.of(HeadCell.of(Messages.text("bulletin.print.column.line")), HeadCell.of(Messages.text("bulletin.print.column.content")),
                HeadCell.of(Messages.text("bulletin.print.column.unit")), HeadCell.of(Messages.text("bulletin.print.column.figure")))), rows);
    }

    private static List<String> recipients(ReleasedContent content) {
        return List.of(Messages.text("bulletin.print.recipient.committee", content.committee()),
            Messages.text("bulletin.print.recipient.below"), Messages.text("bulletin.print.recipient.file"));
    }

    private static Signature signature(ReleasedContent content) {
        String body = Messages.text("bulletin.print.issuer");
        boolean deputy = VietnameseText.fold(content.releasedTitle()).startsWith(DEPUTY);
        return deputy ? Signature.deputy(body, Messages.text("bulletin.print.head"), content.releasedTitle(), content.released().name())
            : Signature.head(body, content.releasedTitle(), content.released().name());
    }
}

package vn.ubkt.exchange.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.ubkt.office.DocumentMarkup;
import vn.ubkt.office.PdfDocument;
import vn.ubkt.office.PrintTable;
import vn.ubkt.office.PrintTable.Column;
import vn.ubkt.office.PrintTable.HeadCell;
import vn.ubkt.office.PrintTable.Kind;
import vn.ubkt.office.PrintTable.Row;
import vn.ubkt.office.SheetHead;
import vn.ubkt.office.Signature;
import vn.ubkt.organisation.UnitType;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;

/**
 * Papers laid out as the sheets are: heads, table, legend, places to sign. Numbers that the centre gave its forms are not known:
 * a sheet carries the portal's code, and says how its columns and rows came about.
 */
final class FormPaper {

    private static final Set<UnitType> WITHOUT_COMMISSION = EnumSet.of(UnitType.GRASSROOTS_CELL, UnitType.CELL, UnitType.DIVISION);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Paper paper;
    private final DocumentMarkup out = DocumentMarkup.in("vi");

    private FormPaper(Paper paper) {
        this.paper = paper;
    }

    /** Who asked for a print, and when. */
    record Request(String name, String title, Instant at, boolean demo) {
    }

    static PaperOrder of(Paper paper, Request request) {
        Form first = paper.sheets().get(0).form();
        String day = paper.period().endsOn().format(DAY);
        String file = paper.whole() ? Messages.text("exchange.paper.file.set", day) : Messages.text("exchange.paper.file.form", first.code(), day);
        String title = paper.whole() ? Messages.text("exchange.paper.set.title") : first.title(Messages.VIETNAMESE);
        String description = Messages.text("exchange.paper.description", title, paper.unit().name(), paper.period().name());
        return new PaperOrder(file, PdfDocument.sheet(title, description, new FormPaper(paper).body(), footer(request)));
    }

    private static String footer(Request request) {
        String printed = Messages.text("exchange.paper.footer", request.name(), request.title(), request.at());
        return request.demo() ? Messages.text("exchange.paper.footer.demo", printed) : printed;
    }

    private String body() {
        boolean first = true;
        if (paper.whole()) {
            list();
            first = false;
        }
        for (PaperSheet sheet : paper.sheets()) {
            if (sheet.shown()) {
                if (!first) {
                    out.pageBreak();
                }
                first = false;
                sheet(sheet);
            }
        }
        return out.toXhtml();
    }

    /** The forms of the set, each with where it stands: what is not printed is named, not left out. */
    private void list() {
        out.sheetHead(new SheetHead(committee(), commission(), Messages.text("exchange.paper.set.name"), decision(), Messages.text("exchange.paper.set.title"),
            period(), null, null));
        List<Row> rows = new ArrayList<>();
        for (PaperSheet sheet : paper.sheets()) {
            rows.add(Row.plain(List.of(VietnameseText.number(rows.size() + 1), sheet.form().code(), sheet.form().title(Messages.VIETNAMESE),
                sheet.state(), Messages.text(sheet.shown() ? "exchange.paper.set.printed" : "exchange.paper.set.listed"))));
        }
        out.table(new PrintTable(null, List.of(new Column(Kind.CENTRED, 2), new Column(Kind.CENTRED, 3), new Column(Kind.LABEL, 26),
            new Column(Kind.TEXT, 20), new Column(Kind.CENTRED, 7)),
            List.of(List.of(HeadCell.of(Messages.text("exchange.paper.set.line")), HeadCell.of(Messages.text("exchange.paper.set.code")),
                HeadCell.of(Messages.text("exchange.paper.set.form")), HeadCell.of(Messages.text("exchange.paper.set.state")),
                HeadCell.of(Messages.text("exchange.paper.set.sheet")))), rows));
    }

    private void sheet(PaperSheet sheet) {
        Form form = sheet.form();
        String title = sheet.part() == null ? form.title(Messages.VIETNAMESE)
            : Messages.text("exchange.paper.part", form.title(Messages.VIETNAMESE), Messages.text("reporting.form.Part." + sheet.part()));
        String measure = form.unit() == null ? null : Messages.text("exchange.paper.unit." + form.unit());
        out.sheetHead(new SheetHead(committee(), commission(), Messages.text("exchange.paper.form", form.code()), source(form), title, period(),
            sheet.state(), measure));
        out.table(SheetTable.of(form, sheet.level(), sheet.values(), sheet.hidden()));
        if (!sheet.hidden().isEmpty()) {
            out.note(Messages.text("exchange.paper.hidden"));
        }
        if (sheet.remark() != null) {
            out.note(sheet.remark());
        }
        out.note(Messages.text(sheet.level() == null ? "exchange.paper.legend" : "exchange.paper.legend.own"));
        if (sheet.part() == null || sheet.part() == Part.TOTAL) {
            sign();
        }
    }

    private void sign() {
        boolean commission = hasCommission();
        out.signatures(Messages.text("exchange.paper.day"), List.of(Signature.head(null, Messages.text("exchange.paper.compiler"), null),
            Signature.head(Messages.text(commission ? "exchange.paper.commission" : "exchange.paper.cell"),
                Messages.text(commission ? "exchange.paper.chairman" : "exchange.paper.secretary"), null)));
    }

    private boolean hasCommission() {
        return !WITHOUT_COMMISSION.contains(paper.unit().type());
    }

    private String committee() {
        return paper.unit().name();
    }

    private String commission() {
        return hasCommission() ? Messages.text("exchange.paper.commission") : "";
    }

    private String period() {
        return Messages.text("exchange.paper.period", paper.period().name(), paper.period().startsOn(), paper.period().endsOn(), paper.period().cutOff());
    }

    private String decision() {
        return paper.set() == null ? Messages.text("exchange.paper.composite") : Messages.text("exchange.paper.decision", paper.set().decision());
    }

    /** Where the columns and rows of a form come from, never more than is known. */
    private String source(Form form) {
        String provenance = Messages.text("exchange.paper.provenance." + form.provenance());
        boolean supplementary = paper.set() != null && paper.set().isSupplementary(form.code());
        return Messages.text("exchange.paper.source", supplementary ? Messages.text("exchange.paper.supplementary") : decision(), provenance);
    }
}

package vn.ubkt.reporting.submission.web.cell;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormHeading;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.help.CellHelp;
import vn.ubkt.reporting.form.help.HelpText;
import vn.ubkt.reporting.form.help.RuleWords;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.cell.CellEvent;
import vn.ubkt.reporting.submission.cell.CellNote;
import vn.ubkt.reporting.submission.cell.CellSheet;
import vn.ubkt.reporting.submission.cell.EarlierValue;
import vn.ubkt.reporting.submission.cell.UsualRange;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.JsonBuilders;
import vn.ubkt.shared.text.VietnameseText;

/** Writes a cell down for the panel beside the sheet: ready sentences, and numbers where the page compares with what is being typed. */
@ApplicationScoped
class CellJson {

    private static final String TEXTS = "reporting.submission.cell.";

    @Inject
    private CellHelp help;

    @Inject
    private FormCatalogue catalogue;

    String of(CellSheet sheet, Locale locale) {
        Form form = sheet.form();
        FormColumn column = form.columnOf(sheet.slot());
        JsonObjectBuilder json = JsonBuilders.object()
            .add("place", form.address(sheet.slot()).toString())
            .add("row", row(form.rowOf(sheet.slot()), locale))
            .add("column", column(form, column, locale))
            .add("unit", Messages.text(locale, TEXTS + "unit", Messages.text(locale, "reporting.submission.measure." + column.unit())))
            .add("mark", Messages.text(locale, "reporting.form.Provenance." + column.provenance().name()))
            .add("help", help(form, sheet.slot(), locale))
            .add("rules", strings(new RuleWords(locale).of(catalogue, form, sheet.slot())))
            .add("history", history(sheet.history(), locale))
            .add("earlier", earlier(sheet, locale))
            .add("notable", sheet.notable());
        addUsual(json, sheet.usual(), locale);
        addNote(json, sheet.note(), locale);
        return json.build().toString();
    }

    private static String row(FormRow row, Locale locale) {
        return row.section() == null ? Messages.text(locale, TEXTS + "row", row.code(), row.label(locale))
            : Messages.text(locale, TEXTS + "rowOfSection", row.code(), row.label(locale), row.section(locale));
    }

    /** With all headings above the column, outermost first. */
    private static String column(Form form, FormColumn column, Locale locale) {
        List<String> headings = form.heading().rows().stream().filter(row -> !row.letters()).flatMap(row -> row.cells().stream())
            .filter(cell -> cell.columns().contains(column.index())).filter(FormHeading.Cell::group).map(cell -> cell.label(locale)).toList();
        String label = String.join(" › ", headings) + (headings.isEmpty() ? "" : " › ") + column.label(locale);
        return Messages.text(locale, TEXTS + "column", column.letter(), label);
    }

    private JsonArrayBuilder help(Form form, int slot, Locale locale) {
        JsonArrayBuilder texts = JsonBuilders.array();
        for (HelpText text : help.of(form, slot, locale)) {
            texts.add(JsonBuilders.object().add("title", text.title()).add("text", text.text())
                .add("source", Messages.text(locale, TEXTS + "source", text.source()))
                .add("mark", Messages.text(locale, TEXTS + "mark." + text.mark().name())).add("tone", text.mark().name().toLowerCase(Locale.ROOT)));
        }
        return texts;
    }

    private static JsonArrayBuilder history(List<CellEvent> events, Locale locale) {
        JsonArrayBuilder history = JsonBuilders.array();
        for (CellEvent event : events) {
            JsonObjectBuilder line = JsonBuilders.object().add("at", VietnameseText.dateTime(event.at())).add("who", event.who())
                .add("what", Messages.text(locale, TEXTS + "Kind." + event.kind().name(), event.number() == null ? "" : event.number()));
            if (event.kind().isChange()) {
                line.add("figures", Messages.text(locale, TEXTS + "change", figure(event.before(), locale), figure(event.after(), locale)));
            } else if (event.kind() == CellEvent.Kind.SENT) {
                line.add("figures", figure(event.after(), locale));
            }
            if (event.reason() != null) {
                line.add("reason", Messages.text(locale, TEXTS + "reason", event.reason()));
            }
            history.add(line);
        }
        return history;
    }

    private static String figure(Long value, Locale locale) {
        return value == null ? Messages.text(locale, TEXTS + "empty") : VietnameseText.number(value);
    }

    private static JsonArrayBuilder earlier(CellSheet sheet, Locale locale) {
        boolean flow = sheet.form().columnOf(sheet.slot()).overTime() == FormColumn.OverTime.SUM;
        JsonArrayBuilder earlier = JsonBuilders.array();
        for (EarlierValue value : sheet.earlier()) {
            JsonObjectBuilder line = JsonBuilders.object().add("period", name(value.period(), locale)).add("lastYear", value.lastYear())
                .add("comparable", value.comparable());
            if (value.value() == null) {
                line.add("none", Messages.text(locale, TEXTS + "State." + value.state().name()));
            } else {
                line.add("value", value.value());
            }
            if (!value.comparable()) {
                line.add("remark", flow && value.value() != null ? Messages.text(locale, TEXTS + "perMonth", value.perMonth())
                    : Messages.text(locale, TEXTS + "otherLength"));
            }
            if (value.formSet() != null) {
                line.add("formSet", Messages.text(locale, TEXTS + "formSet", value.formSet()));
            }
            earlier.add(line);
        }
        return earlier;
    }

    private static String name(PeriodRef period, Locale locale) {
        return period.carried() ? Messages.text(locale, "reporting.submission.carried.named", period.name()) : period.name();
    }

    private static void addUsual(JsonObjectBuilder json, UsualRange usual, Locale locale) {
        if (usual != null) {
            String range = usual.from() == usual.to() ? Messages.text(locale, TEXTS + "usual.one", usual.from())
                : Messages.text(locale, TEXTS + "usual.range", usual.from(), usual.to());
            json.add("usual", JsonBuilders.object().add("lowest", usual.lowest()).add("highest", usual.highest())
                .add("high", Messages.text(locale, TEXTS + "usual.high", range)).add("low", Messages.text(locale, TEXTS + "usual.low", range)));
        }
    }

    private static void addNote(JsonObjectBuilder json, CellNote note, Locale locale) {
        if (note != null) {
            json.add("note", note.text()).add("noteBy", Messages.text(locale, TEXTS + "noteBy", note.who(), note.at()));
        }
    }

    private static JsonArrayBuilder strings(List<String> texts) {
        JsonArrayBuilder array = JsonBuilders.array();
        texts.forEach(array::add);
        return array;
    }
}

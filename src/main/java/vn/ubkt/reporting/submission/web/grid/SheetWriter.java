package vn.ubkt.reporting.submission.web.grid;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import jakarta.faces.context.ResponseWriter;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormHeading;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.shared.i18n.Messages;

/** One writing of one grid: one table, plain inputs without names; the script beside it fills the one field that is sent. */
final class SheetWriter {

    private static final String CLASS = "class";
    private static final String SLOT = "data-slot";
    private static final String TEXTS = "reporting.submission.grid.";

    private final GridSheet grid;
    private final Form form;
    private final Locale locale;
    private final String id;
    private final String root;
    private final SheetCells cells;
    private final ResponseWriter out;

    /**
     * @param id   client id of the grid
     * @param root path of the portal, put before links
     */
    SheetWriter(GridSheet grid, Locale locale, String id, String root, ResponseWriter out) {
        this.grid = grid;
        this.locale = locale;
        this.id = id;
        this.root = root;
        this.out = out;
        form = grid.form();
        cells = new SheetCells(grid, locale);
    }

    void write() throws IOException {
        start("div", "grid-host");
        out.writeAttribute("id", id, null);
        writeData();
        if (grid.mode() == GridMode.EDIT) {
            writeField();
            writeOffer();
            writeHidden("note note--bad grid-trouble", "alert");
            writeHidden("note note--warn grid-conflict", "alert");
        }
        writeLine();
        start("div", "grid-scroll");
        attributes("role", "presentation");
        start("table", "form-grid");
        attributes("role", "grid", "aria-label", form.title(locale), "aria-readonly", grid.mode() == GridMode.READ, "aria-multiselectable", "true");
        writeHeading();
        writeRows();
        out.endElement("table");
        out.endElement("div");
        if (grid.mode() == GridMode.EDIT) {
            writeHidden("grid-live", null);
        }
        out.endElement("div");
    }

    private void writeData() throws IOException {
        GridEditing editing = grid.editing();
        attributes("data-mode", grid.mode(), "data-part", grid.part(), "data-own", GridScript.figures(grid.values()),
            "data-texts", GridScript.texts(locale), "data-focus", grid.focus(),
            "data-link", grid.linkTemplate() == null ? null : root + grid.linkTemplate());
        if (grid.below() != null) {
            attributes("data-below", GridScript.figures(grid.below()), "data-total", GridScript.figures(grid.total()));
        }
        if (editing == null) {
            attributes("data-model", GridScript.model(form, locale).build());
        } else {
            attributes("data-model", GridScript.model(form, editing.level(), locale).build(), "data-rules", GridRules.of(form, editing.span(), locale),
                "data-memory", editing.memory(), "data-key", editing.key(), "data-save", root + editing.address(), "data-version", editing.version());
        }
    }

    private void writeField() throws IOException {
        out.startElement("input", null);
        attributes("type", "hidden", "name", id + FormGrid.FIELD, "data-changed", "true", "autocomplete", "off");
        out.endElement("input");
        out.startElement("input", null);
        attributes("type", "hidden", "name", id + FormGrid.VERSION, "data-drawn-version", "true", "autocomplete", "off",
            "value", grid.editing() == null ? null : grid.editing().version());
        out.endElement("input");
    }

    /** What was typed in an earlier session and not saved; shown by the script where there is something. */
    private void writeOffer() throws IOException {
        start("div", "note note--warn grid-offer");
        attributes("hidden", "hidden", "role", "alert");
        start("span", "grid-offer__text");
        out.endElement("span");
        writeButton("plain-button", "data-offer", "use", text("offer.use"));
        writeButton("plain-button", "data-offer", "drop", text("offer.drop"));
        out.endElement("div");
    }

    /** The line where the script says what happened, and the way to the rules broken. */
    private void writeLine() throws IOException {
        start("div", "grid-line");
        if (grid.below() != null) {
            writeParts();
        }
        start("p", "grid-say");
        attributes("role", "status");
        out.endElement("p");
        if (grid.mode() == GridMode.EDIT) {
            start("button", "plain-button grid-live-go");
            attributes("type", "button", "data-go-live", "true", "hidden", "hidden");
            out.endElement("button");
        }
        out.endElement("div");
    }

    /** A place the script fills and shows. */
    private void writeHidden(String style, String role) throws IOException {
        start("div", style);
        attributes("hidden", "hidden", "role", role);
        out.endElement("div");
    }

    private void writeParts() throws IOException {
        start("div", "grid-parts");
        attributes("role", "group", "aria-label", text("parts"));
        for (Part part : Arrays.asList(Part.OWN, Part.BELOW, Part.TOTAL)) {
            writeButton("grid-parts__button", "data-show-part", part.name(), Messages.text(locale, "reporting.form.Part." + part.name()));
        }
        out.endElement("div");
    }

    private void writeButton(String style, String data, String value, String label) throws IOException {
        start("button", style);
        attributes("type", "button", data, value);
        out.writeText(label, null);
        out.endElement("button");
    }

    private void writeHeading() throws IOException {
        out.startElement("thead", null);
        int last = form.heading().rows().size() - 1;
        for (int at = 0; at <= last; at++) {
            FormHeading.Row row = form.heading().rows().get(at);
            out.startElement("tr", null);
            if (at == 0) {
                writeHead("row-code", text("code"), 1, last);
                writeHead("row-name", text("name"), 1, last);
            } else if (row.letters()) {
                writeHead("letter row-code", "A", 1, 1);
                writeHead("letter row-name", "B", 1, 1);
            }
            for (FormHeading.Cell cell : row.cells()) {
                String style = row.letters() ? "letter" : cell.group() ? "group" : "column";
                writeHead(style, cell.label(locale), cell.colspan(), cell.rowspan());
            }
            out.endElement("tr");
        }
        out.endElement("thead");
    }

    private void writeHead(String style, String label, int columns, int rows) throws IOException {
        start("th", style);
        attributes("scope", columns > 1 ? "colgroup" : "col", "colspan", columns > 1 ? columns : null, "rowspan", rows > 1 ? rows : null);
        start("span", "head__label");
        out.writeText(label, null);
        out.endElement("span");
        out.endElement("th");
    }

    private void writeRows() throws IOException {
        String section = null;
        out.startElement("tbody", null);
        for (FormRow row : form.rows()) {
            if (row.section() != null && !Objects.equals(section, row.sectionCode())) {
                section = row.sectionCode();
                out.endElement("tbody");
                out.startElement("tbody", null);
                writeSection(row);
            }
            writeRow(row);
        }
        out.endElement("tbody");
    }

    private void writeSection(FormRow row) throws IOException {
        start("tr", "section");
        start("th", "section__name");
        attributes("scope", "rowgroup", "colspan", 2);
        out.writeText(row.section(locale), null);
        out.endElement("th");
        start("td", "section__rest");
        attributes("colspan", form.shownColumns().size());
        out.endElement("td");
        out.endElement("tr");
    }

    private void writeRow(FormRow row) throws IOException {
        start("tr", row.role() == FormRow.Role.TOTAL ? "total" : null);
        start("th", "row-code");
        attributes("scope", "row");
        out.writeText(row.code(), null);
        out.endElement("th");
        start("th", row.role() == FormRow.Role.TOTAL ? "row-name" : "row-name row-name--indent");
        attributes("scope", "row");
        out.writeText(row.label(locale), null);
        out.endElement("th");
        for (FormColumn column : form.shownColumns()) {
            writeCell(row, column);
        }
        out.endElement("tr");
    }

    private void writeCell(FormRow row, FormColumn column) throws IOException {
        int slot = form.slot(row.index(), column.index());
        start("td", cells.styleClass(slot));
        attributes(SLOT, slot, "title", cells.isInput(slot) ? null : cells.remark(slot));
        if (cells.isHidden(slot)) {
            writeMark();
        } else if (cells.isClosed(slot)) {
            attributes("aria-label", row.code() + ", " + column.letter() + ", " + Messages.text(locale, "reporting.form.CellState.CLOSED"));
        } else if (cells.isInput(slot)) {
            writeInput(slot, row.code() + " " + row.label(locale) + ", " + column.letter() + " " + column.label(locale));
        } else {
            writeFigure(slot);
        }
        out.endElement("td");
    }

    private void writeMark() throws IOException {
        start("span", "cell__mark");
        attributes("role", "img", "title", Messages.text(locale, "shared.count.hidden"), "aria-label", Messages.text(locale, "shared.count.hidden"));
        out.writeText("•", null);
        out.endElement("span");
    }

    private void writeInput(int slot, String label) throws IOException {
        start("input", "cell__input");
        attributes("type", "text", "inputmode", "numeric", "autocomplete", "off", "maxlength", 60, "value", cells.text(slot),
            "aria-label", label, "title", cells.remark(slot), "aria-invalid", cells.isRefused(slot) ? "true" : null,
            "data-typed", cells.isTyped(slot) ? "true" : null);
        if (cells.isFixed(slot)) {
            attributes("readonly", "readonly", "tabindex", "-1");
        }
        out.endElement("input");
    }

    private void writeFigure(int slot) throws IOException {
        String link = cells.link(slot);
        start(link == null ? "span" : "a", "cell__value");
        attributes("href", link == null ? null : root + link);
        out.writeText(cells.text(slot), null);
        out.endElement(link == null ? "span" : "a");
    }

    private String text(String key) {
        return Messages.text(locale, TEXTS + key);
    }

    private void start(String element, String style) throws IOException {
        out.startElement(element, null);
        attributes(CLASS, style);
    }

    private void attributes(Object... namesAndValues) throws IOException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] != null) {
                out.writeAttribute((String) namesAndValues[at], namesAndValues[at + 1].toString(), null);
            }
        }
    }
}

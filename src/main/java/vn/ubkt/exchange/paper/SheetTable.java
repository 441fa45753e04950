package vn.ubkt.exchange.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import vn.ubkt.office.PrintTable;
import vn.ubkt.office.PrintTable.Column;
import vn.ubkt.office.PrintTable.HeadCell;
import vn.ubkt.office.PrintTable.Kind;
import vn.ubkt.office.PrintTable.Row;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormHeading;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.text.VietnameseText;

/**
 * A form as a printed table: merged headings, letters of the columns, sections, and every figure under its letter. Each column is
 * as wide as its longest figure or word asks for, so that neither is ever broken.
 */
final class SheetTable {

    private static final String OTHER_LEVEL = "–";
    private static final String HIDDEN = "•";
    private static final int NAME_WIDTH = 190;
    private static final int NARROWEST = 38;
    private static final int PADDING = 8;
    /** Of a heading over one column. */
    private static final int MOST_LINES = 8;

    private final Form form;
    private final CellVector values;
    private final List<CellState> states;
    private final boolean ownPart;
    private final Set<Integer> hidden;

    private SheetTable(Form form, StatisticalLevel level, CellVector values, Set<Integer> hidden) {
        this.hidden = hidden;
        this.form = form;
        this.values = values;
        ownPart = level != null;
        states = form.access(ownPart ? level : StatisticalLevel.CENTRAL);
    }

    /** @param level whose own part it is; {@code null} where it is the figures of several levels */
    static PrintTable of(Form form, StatisticalLevel level, CellVector values) {
        return of(form, level, values, Set.of());
    }

    /** @param hidden slots whose figures are not for the person who prints */
    static PrintTable of(Form form, StatisticalLevel level, CellVector values, Set<Integer> hidden) {
        SheetTable sheet = new SheetTable(form, level, values, hidden);
        return new PrintTable(null, sheet.columns(), sheet.head(), sheet.rows());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        int code = form.rows().stream().mapToInt(row -> TextWidth.of(row.code())).max().orElse(0);
        columns.add(new Column(Kind.CENTRED, PADDING + Math.max(code, TextWidth.of(Messages.text("exchange.paper.code")))));
        columns.add(new Column(Kind.LABEL, NAME_WIDTH));
        form.shownColumns().forEach(column -> columns.add(new Column(Kind.NUMBER, width(column))));
        return columns;
    }

    private int width(FormColumn column) {
        int word = Arrays.stream(label(column).split("[ /]")).mapToInt(TextWidth::of).max().orElse(0);
        int figure = form.rows().stream().mapToInt(row -> TextWidth.of(text(row, column))).max().orElse(0);
        return Math.max(Math.max(NARROWEST, TextWidth.of(label(column)) / MOST_LINES), Math.max(word, figure) + PADDING);
    }

    private List<List<HeadCell>> head() {
        List<FormHeading.Row> rows = form.heading().rows();
        List<List<HeadCell>> head = new ArrayList<>();
        for (FormHeading.Row row : rows) {
            List<HeadCell> cells = new ArrayList<>();
            if (row.letters()) {
                cells.addAll(List.of(HeadCell.of("A"), HeadCell.of("B")));
            } else if (head.isEmpty()) {
                cells.add(new HeadCell(Messages.text("exchange.paper.code"), 1, rows.size() - 1));
                cells.add(new HeadCell(Messages.text("exchange.paper.name"), 1, rows.size() - 1));
            }
            row.cells().forEach(cell -> cells.add(new HeadCell(label(cell, row.letters()), cell.colspan(), cell.rowspan())));
            head.add(cells);
        }
        return head;
    }

    private String label(FormHeading.Cell cell, boolean letter) {
        return letter || cell.group() ? cell.labelVi() : label(form.columns().get(cell.columns().get(0)));
    }

    /** With what is counted, where the sheet as a whole says nothing of it. */
    private String label(FormColumn column) {
        return Objects.equals(column.unit(), form.unit()) || column.unit() == null ? column.labelVi()
            : Messages.text("exchange.paper.counted", column.labelVi(), Messages.text("exchange.paper.unit." + column.unit()));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String section = null;
        for (FormRow row : form.rows()) {
            if (row.section() != null && !Objects.equals(section, row.sectionCode())) {
                section = row.sectionCode();
                rows.add(Row.section(row.section()));
            }
            List<String> cells = new ArrayList<>(List.of(row.code(), row.labelVi()));
            form.shownColumns().forEach(column -> cells.add(text(row, column)));
            rows.add(row.role() == FormRow.Role.TOTAL ? Row.strong(cells) : Row.plain(cells));
        }
        return rows;
    }

    private String text(FormRow row, FormColumn column) {
        int slot = form.slot(row.index(), column.index());
        if (states.get(slot) == CellState.CLOSED) {
            return PrintTable.CLOSED;
        }
        if (hidden.contains(slot)) {
            return HIDDEN;
        }
        Long value = values.get(slot);
        if (value == null) {
            return ownPart && states.get(slot) == CellState.OTHER_LEVEL ? OTHER_LEVEL : "";
        }
        return VietnameseText.number(value);
    }
}

package vn.ubkt.exchange.workbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.ubkt.office.workbook.CellLook;
import vn.ubkt.office.workbook.SheetDraft;
import vn.ubkt.office.workbook.SheetDraft.Cell;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormHeading;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.shared.i18n.Messages;

/** Lays out the own part of one form as the official sheet: heads, merged headings, the row of letters, rows by section. */
public final class FormSheet {

    private static final String TEXTS = "exchange.workbook.sheet.";
    private static final int FIRST_HEAD_ROW = 6;
    private static final int FIRST_COLUMN = 2;
    private static final int CODE_WIDTH = 7;
    private static final int NAME_WIDTH = 36;
    private static final int FIGURE_WIDTH = 9;
    private static final float ROW_HEIGHT = 22f;
    private static final float HEAD_HEIGHT = 30f;
    private static final float LABEL_HEIGHT = 84f;
    private static final float TITLE_HEIGHT = 36f;

    private final EntrySheet sheet;
    private final Form form;
    private final SheetHeading heading;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Float> heights = new HashMap<>();
    private final Map<FormRow, Integer> rows = new HashMap<>();
    private final int lastColumn;
    private int at;

    private FormSheet(EntrySheet sheet, SheetHeading heading) {
        this.sheet = sheet;
        this.heading = heading;
        form = sheet.form();
        lastColumn = FIRST_COLUMN + form.shownColumns().size() - 1;
    }

    /** All texts are Vietnamese, the language of all documents. */
    public static SheetDraft of(EntrySheet sheet, SheetHeading heading) {
        return new FormSheet(sheet, heading).draft();
    }

    private SheetDraft draft() {
        writeHeads();
        writeHeading();
        int firstRow = at;
        placeRows();
        writeRows();
        List<Integer> widths = new ArrayList<>(List.of(CODE_WIDTH, NAME_WIDTH));
        form.shownColumns().forEach(column -> widths.add(FIGURE_WIDTH));
        return new SheetDraft(form.code(), widths, FIRST_HEAD_ROW, firstRow - 1, firstRow, FIRST_COLUMN, heading.footer(), heights, cells);
    }

    private void writeHeads() {
        int right = Math.max(FIRST_COLUMN + 1, lastColumn - Math.min(6, lastColumn / 2) + 1);
        block(0, 0, 2, CellLook.BODY, heading.superior());
        block(1, 0, 2, CellLook.BODY_STRONG, heading.unit());
        block(0, right, lastColumn - right + 1, CellLook.BODY_STRONG, text("number", form.code()));
        block(1, right, lastColumn - right + 1, CellLook.BODY, text("decision", heading.decision()));
        block(2, 0, lastColumn + 1, CellLook.TITLE, form.title(Messages.VIETNAMESE));
        block(3, 0, lastColumn + 1, CellLook.SUBTITLE, heading.period());
        block(4, 0, lastColumn + 1, CellLook.NOTE, text(sheet.parent() ? "own" : "note"));
        if (form.unit() != null) {
            block(5, 0, lastColumn + 1, CellLook.MEASURE, text("measure", Messages.text("reporting.submission.measure." + form.unit())));
        }
        heights.put(2, TITLE_HEIGHT);
        heights.put(1, HEAD_HEIGHT);
        at = FIRST_HEAD_ROW;
    }

    private void block(int row, int column, int columns, CellLook look, String text) {
        cells.add(Cell.text(row, column, look, text).over(1, Math.max(1, columns)));
    }

    private void writeHeading() {
        List<FormHeading.Row> head = form.heading().rows();
        int labels = head.size() - 1;
        cells.add(Cell.text(at, 0, CellLook.HEAD, text("code")).over(labels, 1));
        cells.add(Cell.text(at, 1, CellLook.HEAD, text("name")).over(labels, 1));
        for (int line = 0; line < head.size(); line++) {
            CellLook look = head.get(line).letters() ? CellLook.LETTER : CellLook.HEAD;
            for (FormHeading.Cell cell : head.get(line).cells()) {
                cells.add(Cell.text(at + line, columnOf(cell.columns().get(0)), look, cell.labelVi()).over(cell.rowspan(), cell.colspan()));
            }
            heights.put(at + line, head.get(line).letters() ? HEAD_HEIGHT / 2 : line == labels - 1 ? LABEL_HEIGHT : HEAD_HEIGHT);
        }
        cells.add(Cell.text(at + labels, 0, CellLook.LETTER, "A"));
        cells.add(Cell.text(at + labels, 1, CellLook.LETTER, "B"));
        at += head.size();
    }

    private int columnOf(int formColumn) {
        return FIRST_COLUMN + form.shownColumns().indexOf(form.columns().get(formColumn));
    }

    /** Where each row will stand, known before formulas name them. */
    private void placeRows() {
        String section = null;
        int next = at;
        for (FormRow row : form.rows()) {
            if (row.section() != null && !Objects.equals(section, row.sectionCode())) {
                section = row.sectionCode();
                cells.add(Cell.text(next, 0, CellLook.SECTION, row.section()).over(1, lastColumn + 1));
                heights.put(next, ROW_HEIGHT);
                next++;
            }
            heights.put(next, row.labelVi().length() > NAME_WIDTH ? HEAD_HEIGHT : ROW_HEIGHT);
            rows.put(row, next++);
        }
    }

    private void writeRows() {
        for (FormRow row : form.rows()) {
            boolean total = row.role() == FormRow.Role.TOTAL;
            cells.add(Cell.text(rows.get(row), 0, CellLook.ROW_CODE, row.code()));
            cells.add(Cell.text(rows.get(row), 1, total ? CellLook.TOTAL_NAME : CellLook.ROW_NAME, row.labelVi()));
            for (FormColumn column : form.shownColumns()) {
                cells.add(figure(row, column, total));
            }
        }
    }

    private Cell figure(FormRow row, FormColumn column, boolean total) {
        int slot = form.slot(row.index(), column.index());
        int column0 = columnOf(column.index());
        Long value = sheet.own().get(slot);
        CellState state = sheet.cells().get(slot);
        return switch (state) {
            case CLOSED, OTHER_LEVEL -> Cell.figure(rows.get(row), column0, CellLook.CLOSED, value);
            case COMPUTED -> Cell.formula(rows.get(row), column0, total ? CellLook.COMPUTED_TOTAL : CellLook.COMPUTED,
                new SheetFormulas(form, rows, FIRST_COLUMN).ofRow(row, column), value);
            case OPEN -> open(row, slot, column0, value, total);
        };
    }

    /** In the total row the sum of its section stands, unless a total was typed without one; either may be typed over. */
    private Cell open(FormRow row, int slot, int column0, Long value, boolean total) {
        CellLook look = total ? CellLook.OPEN_TOTAL : CellLook.OPEN;
        boolean typed = value != null && !FormCalculator.isComputed(form, sheet.own(), slot);
        if (total && !typed && !form.firstPartition().isEmpty()) {
            return Cell.formula(rows.get(row), column0, look, new SheetFormulas(form, rows, FIRST_COLUMN).ofSection(column0), value);
        }
        return Cell.figure(rows.get(row), column0, look, value);
    }

    private static String text(String key, Object... args) {
        return Messages.text(TEXTS + key, args);
    }
}

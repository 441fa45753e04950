package vn.ubkt.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ubkt.exchange.template.Bindings.FORM;
import static vn.ubkt.exchange.template.Bindings.conflicts;
import static vn.ubkt.exchange.template.Bindings.filled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import vn.ubkt.exchange.template.bind.BindingConflict;
import vn.ubkt.exchange.workbook.sheet.Sheets;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/** A customer's own workbook filled: the figures stand where they belong, and nothing else is touched. */
class TemplateFillTest {

    private static final StatisticalLevel LEVEL = StatisticalLevel.GRASSROOTS;

    private final CustomerWorkbook customer = new CustomerWorkbook(FORM);
    private final byte[] blank = customer.blank();
    private final EntrySheet figures = Sheets.filled(FORM, "885", LEVEL);

    @Test
    void fillingTouchesNothingButTheBoundCells() throws IOException {
        byte[] filled = filled(blank, figures);

        Map<String, String> before = looks(blank);
        Map<String, String> after = looks(filled);
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after).containsAllEntriesOf(before);
        Map<String, String> untouched = texts(blank);
        Map<String, String> now = texts(filled);
        assertThat(now).containsAllEntriesOf(untouched);
        assertThat(now.keySet()).hasSizeGreaterThan(untouched.size());
    }

    @Test
    void figuresStandInTheirCellsBlankOnesStayBlankAndClosedOnesUntouched() throws IOException {
        byte[] marked = CustomerWorkbook.changed(blank, workbook -> {
            for (int slot = 0; slot < FORM.slots(); slot++) {
                if (figures.cells().get(slot) == CellState.OTHER_LEVEL) {
                    at(workbook, slot).setCellValue("của cấp khác");
                }
            }
        });
        int empty = figures.cells().indexOf(CellState.OPEN);
        EntrySheet own = Sheets.sheet(FORM, "885", LEVEL, figures.own().with(empty, null));

        try (XSSFWorkbook workbook = open(filled(marked, own))) {
            for (int slot = 0; slot < FORM.slots(); slot++) {
                XSSFCell cell = at(workbook, slot);
                CellState state = own.cells().get(slot);
                if (state == CellState.OTHER_LEVEL) {
                    assertThat(cell.getStringCellValue()).isEqualTo("của cấp khác");
                } else if ((state == CellState.OPEN || state == CellState.COMPUTED) && own.own().isGiven(slot)) {
                    assertThat(cell.getNumericCellValue()).isEqualTo(own.own().get(slot).doubleValue());
                } else {
                    assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
                }
            }
        }
    }

    @Test
    void aFormulaStaysWhereThePortalReckonsTooAndGivesWayToATypedFigure() throws IOException {
        int reckoned = figures.cells().indexOf(CellState.COMPUTED);
        int typed = FORM.slot("I.1", FORM.columnOf(figures.cells().indexOf(CellState.OPEN)).letter());
        byte[] formulas = CustomerWorkbook.changed(blank, workbook -> {
            at(workbook, typed).setCellFormula("5+6");
            if (reckoned >= 0) {
                at(workbook, reckoned).setCellFormula("7+8");
            }
        });

        assertThat(conflicts(formulas)).extracting(BindingConflict::kind).contains(BindingConflict.Kind.FORMULA_REPLACED);
        assertThat(conflicts(formulas)).noneMatch(BindingConflict::isBlocking);
        try (XSSFWorkbook workbook = open(filled(formulas, figures))) {
            assertThat(at(workbook, typed).getCellType()).isEqualTo(CellType.NUMERIC);
            if (reckoned >= 0) {
                assertThat(at(workbook, reckoned).getCellFormula()).isEqualTo("7+8");
                assertThat(at(workbook, reckoned).getNumericCellValue()).isEqualTo(figures.own().get(reckoned).doubleValue());
            }
        }
    }

    @Test
    void aTotalsFormulaStaysWhileItsSectionAddsUp() throws IOException {
        int total = FORM.slot(FORM.totalRow().index(), FORM.columnOf(figures.cells().indexOf(CellState.OPEN)).index());
        byte[] summed = CustomerWorkbook.changed(blank, workbook -> at(workbook, total).setCellFormula("1+1"));

        try (XSSFWorkbook workbook = open(filled(summed, figures))) {
            assertThat(at(workbook, total).getCellFormula()).isEqualTo("1+1");
            assertThat(at(workbook, total).getNumericCellValue()).isEqualTo(figures.own().get(total).doubleValue());
        }
    }

    private XSSFCell at(XSSFWorkbook workbook, int slot) {
        return CustomerWorkbook.cell(workbook.getSheet(CustomerWorkbook.SHEET), customer.row(FORM.rowOf(slot).code()), customer.column(FORM.columnOf(slot).letter()));
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** How every cell looks, and the layout of the sheets. */
    private static Map<String, String> looks(byte[] file) throws IOException {
        Map<String, String> looks = new HashMap<>();
        try (XSSFWorkbook workbook = open(file)) {
            for (String name : List.of(CustomerWorkbook.INSTRUCTIONS, CustomerWorkbook.SHEET)) {
                XSSFSheet sheet = workbook.getSheet(name);
                looks.put(name, workbook.getSheetIndex(name) + " " + sheet.getMergedRegions() + sheet.getColumnWidth(2) + sheet.getPrintSetup().getLandscape()
                    + sheet.getRepeatingRows());
                sheet.forEach(row -> row.forEach(cell -> looks.put(name + cell.getAddress(), ((XSSFCell) cell).getCellStyle().getCoreXf().toString())));
            }
        }
        return looks;
    }

    /** What stands in every cell that holds something. */
    private static Map<String, String> texts(byte[] file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (XSSFWorkbook workbook = open(file)) {
            for (String name : List.of(CustomerWorkbook.INSTRUCTIONS, CustomerWorkbook.SHEET)) {
                workbook.getSheet(name).forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() != CellType.BLANK) {
                        texts.put(name + cell.getAddress(), cell.toString());
                    }
                }));
            }
        }
        return texts;
    }
}

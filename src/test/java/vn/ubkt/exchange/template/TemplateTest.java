package vn.ubkt.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.exchange.template.Bindings.FILLER;
import static vn.ubkt.exchange.template.Bindings.FORM;
import static vn.ubkt.exchange.template.Bindings.FORMS;
import static vn.ubkt.exchange.template.Bindings.bound;
import static vn.ubkt.exchange.template.Bindings.conflicts;
import static vn.ubkt.exchange.template.Bindings.filled;
import static vn.ubkt.exchange.template.Bindings.opened;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.exchange.template.bind.BindingConflict;
import vn.ubkt.exchange.template.bind.BoundSheet;
import vn.ubkt.exchange.template.bind.BoundSheets;
import vn.ubkt.exchange.template.bind.FirstCell;
import vn.ubkt.exchange.template.bind.SheetBindingDraft;
import vn.ubkt.exchange.template.bind.SheetDesk;
import vn.ubkt.exchange.template.bind.SheetPreview;
import vn.ubkt.exchange.template.bind.TemplateError;
import vn.ubkt.exchange.workbook.sheet.FormComparison;
import vn.ubkt.exchange.workbook.sheet.FormPreview;
import vn.ubkt.exchange.workbook.sheet.SheetMatch;
import vn.ubkt.exchange.workbook.sheet.Sheets;
import vn.ubkt.exchange.workbook.sheet.WorkbookIdentity;
import vn.ubkt.office.workbook.WorkbookDraft;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.office.workbook.read.WorkbookFault;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.shared.error.DomainException;

/** A customer's own workbook bound, filled and read back, without a portal around. */
class TemplateTest {

    private static final StatisticalLevel LEVEL = StatisticalLevel.GRASSROOTS;
    private final CustomerWorkbook customer = new CustomerWorkbook(FORM);
    private final byte[] blank = customer.blank();
    private final EntrySheet figures = Sheets.filled(FORM, "885", LEVEL);

    @ParameterizedTest
    @ValueSource(strings = {"F01", "F05", "F12", "S09"})
    void rowsAndColumnsOfAnOddLayoutAreFoundByTheirNames(String code) {
        CustomerWorkbook odd = new CustomerWorkbook(Sheets.form("885", code));

        BoundSheet bound = bound(odd.blank());

        assertThat(bound.form()).isEqualTo(code);
        assertThat(bound.rows()).isEqualTo(odd.rows());
        assertThat(odd.columns()).containsAllEntriesOf(bound.columns());
        assertThat(bound.columns()).hasSizeGreaterThan(odd.columns().size() / 2);
    }

    @Test
    void theProposalTellsHowSureItIsAndWhatItDidNotFind() {
        byte[] poorer = CustomerWorkbook.changed(blank, workbook -> {
            CustomerWorkbook.cell(workbook.getSheet(CustomerWorkbook.SHEET), customer.row("I.2"), 2).setCellValue("Dòng gọi tên khác");
        });
        OpenedFile file = opened(poorer);
        BoundSheet bound = file.proposed(FORMS).get(1);

        SheetDesk desk = SheetDesk.of(1, bound, file.sheet(1), file.anatomy(1), FORM);

        assertThat(desk.missingRows()).contains("I.2");
        assertThat(desk.confidence()).isBetween(50, 100);
        assertThat(desk.rows()).extracting(SheetDesk.Line::text).anyMatch(text -> text.contains("Dòng gọi tên khác"));
        assertThat(file.proposed(FORMS).get(0).isBound()).isFalse();
    }

    @Test
    void aFilledCopyReadsBackAsItWasAndOneChangedFigureIsTheOnlyChange() {
        byte[] filled = filled(blank, figures);
        int slot = figures.cells().indexOf(CellState.OPEN) + FORM.columns().size();

        assertThat(preview(Sheets.read(filled)).typed()).isEmpty();
        FormPreview changed = preview(Sheets.read(CustomerWorkbook.changed(filled, workbook -> at(workbook, slot).setCellValue(4321))));
        assertThat(changed.typed()).containsOnlyKeys(slot);
        assertThat(changed.result().get(slot)).isEqualTo(4321);
    }

    @Test
    void aCopyWithoutItsHiddenSheetRenamedAndWithOtherTitlesIsKnownAgainButNotOneWithRowsMoved() {
        Consumer<XSSFWorkbook> foreign = workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex(WorkbookDraft.IDENTITY_SHEET));
            workbook.setSheetName(1, "Trang khác");
            CustomerWorkbook.cell(workbook.getSheetAt(1), 1, 2).setCellValue("ĐẢNG ỦY XÃ PHÚ MẬU");
        };
        byte[] copy = CustomerWorkbook.changed(filled(blank, figures), foreign);
        byte[] moved = CustomerWorkbook.changed(copy, workbook -> workbook.getSheetAt(1).shiftRows(customer.row("I.2") - 1, 200, 1));

        assertThat(Sheets.read(copy).identity()).isEmpty();
        assertThat(match(Sheets.read(copy)).orElseThrow().formCode()).isEqualTo("F05");
        assertThat(match(Sheets.read(moved))).isEmpty();
    }

    @Test
    void cellsHiddenByMergedBlocksAndTwoSheetsForOneFormAreToldBySheetAndCell() {
        byte[] merged = CustomerWorkbook.changed(blank, workbook -> workbook.getSheet(CustomerWorkbook.SHEET)
            .addMergedRegion(new CellRangeAddress(customer.row("I.1"), customer.row("I.1") + 2, customer.column("D"), customer.column("D"))));
        byte[] twice = CustomerWorkbook.changed(blank, workbook -> workbook.cloneSheet(1));

        assertThat(conflicts(merged)).filteredOn(BindingConflict::isBlocking).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(BindingConflict.Kind.MERGED);
            assertThat(conflict.sheet()).isEqualTo(CustomerWorkbook.SHEET);
            assertThat(conflict.cells()).matches("[A-Z]+[0-9]+");
        });
        assertThat(conflicts(twice)).extracting(BindingConflict::kind).contains(BindingConflict.Kind.FORM_TWICE);
        assertThat(conflicts(CustomerWorkbook.changed(blank, workbook -> workbook.getSheet(CustomerWorkbook.SHEET).protectSheet("x"))))
            .extracting(BindingConflict::kind).contains(BindingConflict.Kind.LOCKED);
    }

    @Test
    void twoColumnsOrRowsAreNeverOneOfOurs() {
        OpenedFile file = opened(blank);
        SheetBindingDraft draft = SheetDesk.of(1, bound(blank), file.sheet(1), file.anatomy(1), FORM).draft();
        draft.getColumns().put(customer.column("D"), "E");

        DomainException refused = catchThrowableOfType(DomainException.class, () -> draft.bound(file.sheet(1), FORM));

        assertThat(refused.code()).isEqualTo(TemplateError.COLUMN_TWICE);
        draft.getColumns().put(customer.column("E"), "");
        assertThat(draft.bound(file.sheet(1), FORM).columns()).containsEntry("E", customer.column("D")).doesNotContainKey("D");
    }

    @Test
    void aFormIsLaidOutFromItsFirstCell() {
        OpenedFile file = opened(blank);

        BoundSheet laid = FirstCell.lay(file.sheet(0), file.anatomy(0), FORM, "d9");

        assertThat(laid.columns()).containsEntry(FORM.shownColumns().get(0).letter(), 3).hasSize(FORM.shownColumns().size());
        assertThat(laid.rows()).containsEntry("T", 8).hasSize(FORM.rows().size());
        assertThat(catchThrowableOfType(DomainException.class, () -> FirstCell.lay(file.sheet(0), file.anatomy(0), FORM, "9D")).code())
            .isEqualTo(TemplateError.NO_ADDRESS);
    }

    @Test
    void thePreviewShowsNumberedSamplesInTheBoundCells() {
        OpenedFile file = opened(blank);

        List<SheetPreview.Row> rows = SheetPreview.of(file.sheet(1), file.anatomy(1), bound(blank), FORM);

        assertThat(row(rows, customer.row("T")).cells()).filteredOn(SheetPreview.Cell::sample).extracting(SheetPreview.Cell::text).contains("1");
        assertThat(row(rows, 3).cells()).anyMatch(cell -> cell.columns() == 5);
        assertThat(rows).extracting(SheetPreview.Row::name).doesNotContain("1", "3");
    }

    @Test
    void aFileThatReachesOutOfItselfIsNotTaken() {
        byte[] linked = customer.blank(workbook -> workbook.getSheet(CustomerWorkbook.SHEET).getPackagePart()
            .addRelationship(java.net.URI.create("https://example.org/x.png"), TargetMode.EXTERNAL,
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"));

        assertThat(catchThrowableOfType(DomainException.class, () -> FILLER.inspect(linked)).code()).isEqualTo(WorkbookFault.EXTERNAL_LINKS);
        assertThat(catchThrowableOfType(DomainException.class, () -> FILLER.inspect(new byte[] {'P', 'K', 3, 4})).code()).isEqualTo(WorkbookFault.DAMAGED);
    }

    private static SheetPreview.Row row(List<SheetPreview.Row> rows, int at) {
        return rows.stream().filter(row -> row.name().equals(String.valueOf(at + 1))).findFirst().orElseThrow();
    }

    private Optional<SheetMatch> match(ReadWorkbook file) {
        return new BoundSheets(List.of(bound(blank))).match(1, file.sheets().get(1), null, FORMS);
    }

    private FormPreview preview(ReadWorkbook file) {
        return FormComparison.of(match(file).orElseThrow(), file.sheets().get(1), figures, WorkbookIdentity.read(file.identity()));
    }

    private XSSFCell at(XSSFWorkbook workbook, int slot) {
        return CustomerWorkbook.cell(workbook.getSheet(CustomerWorkbook.SHEET), customer.row(FORM.rowOf(slot).code()), customer.column(FORM.columnOf(slot).letter()));
    }
}

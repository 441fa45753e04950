package vn.ubkt.office.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks as XLSX: A4 landscape, headings repeated and frozen, everything locked but the cells to type into. The lock has no
 * password: it keeps from mistakes, not from will.
 */
@ApplicationScoped
public class WorkbookWriter {

    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final double MARGIN = 0.4;

    public byte[] write(WorkbookDraft draft) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(draft.title());
            SheetStyles styles = new SheetStyles(workbook);
            for (SheetDraft sheet : draft.sheets()) {
                writeSheet(workbook.createSheet(sheet.name()), sheet, draft, styles);
            }
            writeIdentity(workbook, draft.identity());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSheet(XSSFSheet sheet, SheetDraft draft, WorkbookDraft workbook, SheetStyles styles) {
        for (int column = 0; column < draft.widths().size(); column++) {
            sheet.setColumnWidth(column, draft.widths().get(column) * WIDTH_OF_A_CHARACTER);
        }
        draft.cells().forEach(cell -> writeCell(sheet, cell, styles));
        draft.rowHeights().forEach((row, height) -> row(sheet, row).setHeightInPoints(height));
        writeChecks(sheet, draft, workbook);
        sheet.createFreezePane(draft.frozenColumns(), draft.frozenRows());
        sheet.setRepeatingRows(new CellRangeAddress(draft.headFrom(), draft.headTo(), -1, -1));
        printSetup(sheet, draft);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
    }

    private static void writeCell(XSSFSheet sheet, SheetDraft.Cell cell, SheetStyles styles) {
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                row(sheet, row).createCell(column).setCellStyle(styles.of(cell.look()));
            }
        }
        if (cell.rows() > 1 || cell.columns() > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(cell.row(), cell.row() + cell.rows() - 1,
                cell.column(), cell.column() + cell.columns() - 1));
        }
        fill(row(sheet, cell.row()).getCell(cell.column()), cell);
    }

    private static void fill(XSSFCell cell, SheetDraft.Cell draft) {
        if (draft.formula() != null) {
            cell.setCellFormula(draft.formula());
            if (draft.figure() == null) {
                cell.setCellValue("");
            }
        }
        if (draft.figure() != null) {
            cell.setCellValue(draft.figure());
        } else if (draft.text() != null) {
            cell.setCellValue(draft.text());
        }
    }

    private static void writeChecks(XSSFSheet sheet, SheetDraft draft, WorkbookDraft workbook) {
        CellRangeAddressList places = new CellRangeAddressList();
        draft.typedRuns().forEach(run -> places.addCellRangeAddress(run[0], run[1], run[0], run[2]));
        if (places.countRanges() == 0) {
            return;
        }
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation check = helper.createValidation(
            helper.createIntegerConstraint(OperatorType.BETWEEN, "0", String.valueOf(workbook.largest())), places);
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.setShowErrorBox(true);
        check.setEmptyCellAllowed(true);
        check.createErrorBox(workbook.refusal().title(), workbook.refusal().sentence());
        sheet.addValidationData(check);
    }

    private static void printSetup(XSSFSheet sheet, SheetDraft draft) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        for (PageMargin margin : PageMargin.values()) {
            sheet.setMargin(margin, MARGIN);
        }
        Footer footer = sheet.getFooter();
        footer.setLeft(draft.footer().replace("&", "&&"));
        footer.setRight("&P/&N");
    }

    private static void writeIdentity(XSSFWorkbook workbook, Map<String, String> identity) {
        XSSFSheet sheet = workbook.createSheet(WorkbookDraft.IDENTITY_SHEET);
        int at = 0;
        for (Map.Entry<String, String> entry : identity.entrySet()) {
            XSSFRow row = sheet.createRow(at++);
            row.createCell(0).setCellValue(entry.getKey());
            row.createCell(1).setCellValue(entry.getValue());
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static XSSFRow row(XSSFSheet sheet, int at) {
        XSSFRow row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }
}

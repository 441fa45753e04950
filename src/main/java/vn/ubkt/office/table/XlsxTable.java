package vn.ubkt.office.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet: title, notes, a head that stays in sight and is repeated on paper, numbers as numbers, texts as texts. */
final class XlsxTable {

    private static final String FONT = "Times New Roman";
    private static final int CHARACTER = 256;
    private static final int NARROW = 12;
    private static final int WIDE = 60;

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle whole;
    private final CellStyle decimal;

    private XlsxTable(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(14, true, null);
        title.setWrapText(false);
        note = style(11, false, null);
        note.setWrapText(false);
        head = style(11, true, null);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setAlignment(HorizontalAlignment.CENTER);
        text = style(11, false, null);
        whole = style(11, false, "#,##0");
        decimal = style(11, false, "#,##0.0");
    }

    static byte[] write(DataTable table) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(table.title());
            new XlsxTable(workbook).write(workbook.createSheet("KTGS"), table);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(XSSFSheet sheet, DataTable table) {
        int at = 0;
        cell(sheet.createRow(at++), 0, DataTable.Cell.text(table.title()), title);
        for (String line : table.notes()) {
            cell(sheet.createRow(at++), 0, DataTable.Cell.text(line), note);
        }
        int headRow = at;
        line(sheet.createRow(at++), table.head().stream().map(DataTable.Cell::text).toList(), true);
        for (List<DataTable.Cell> row : table.rows()) {
            line(sheet.createRow(at++), row, false);
        }
        sheet.createFreezePane(0, headRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        for (int column = 0; column < table.head().size(); column++) {
            sheet.setColumnWidth(column, width(table, column) * CHARACTER);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(XSSFRow row, List<DataTable.Cell> cells, boolean asHead) {
        for (int column = 0; column < cells.size(); column++) {
            DataTable.Cell cell = cells.get(column);
            cell(row, column, cell, asHead ? head : !cell.isNumber() ? text : cell.decimals() == 0 ? whole : decimal);
        }
    }

    private static void cell(XSSFRow row, int column, DataTable.Cell cell, CellStyle style) {
        XSSFCell written = row.createCell(column);
        written.setCellStyle(style);
        if (cell.isNumber()) {
            written.setCellValue(cell.number().doubleValue());
        } else {
            written.setCellValue(cell.text());
        }
    }

    private static int width(DataTable table, int column) {
        int longest = table.rows().stream().filter(row -> column < row.size() && !row.get(column).isNumber())
            .mapToInt(row -> row.get(column).text().length()).max().orElse(0);
        return Math.max(NARROW, Math.min(WIDE, longest + 2));
    }

    private CellStyle style(int size, boolean bold, String format) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }
}

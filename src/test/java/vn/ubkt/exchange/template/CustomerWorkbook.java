package vn.ubkt.exchange.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.shared.i18n.Messages;

/**
 * A workbook as some office made it for itself: it begins at C12 under titles of its own, its columns run from right to left under merged
 * headings, each row has a remark before its figures, sums stand below, and a sheet of instructions stands first.
 */
public final class CustomerWorkbook {

    public static final String SHEET = "Bieu rieng";
    public static final String INSTRUCTIONS = "Huong dan";
    private static final int HEADING = 8;
    private static final int LABELS = 2;
    private static final int FIRST_FIGURE = 5;

    private final Form form;
    private final List<FormColumn> columns;
    private final Map<String, Integer> atColumn = new HashMap<>();
    private final Map<String, Integer> atRow = new HashMap<>();

    public CustomerWorkbook(Form form) {
        this.form = form;
        columns = new ArrayList<>(form.shownColumns());
        Collections.reverse(columns);
        columns.forEach(column -> atColumn.put(column.letter(), FIRST_FIGURE + columns.indexOf(column)));
        int depth = form.shownColumns().stream().mapToInt(column -> column.groups().size()).max().orElse(0) + 1;
        form.rows().forEach(row -> atRow.put(row.code(), HEADING + depth + 1 + row.index() * 2));
    }

    public byte[] blank() {
        return blank(workbook -> { });
    }

    /** @param change what is done to the workbook before it is saved */
    public byte[] blank(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet instructions = workbook.createSheet(INSTRUCTIONS);
            cell(instructions, 0, 0).setCellValue("Chỉ điền vào trang sau");
            cell(instructions, 1, 0).setCellFormula("1+2");
            XSSFSheet sheet = workbook.createSheet(SHEET);
            cell(sheet, 1, LABELS).setCellValue("ĐẢNG BỘ TỈNH");
            cell(sheet, 3, LABELS).setCellValue("BIỂU RIÊNG CỦA TỈNH: " + form.title(Messages.VIETNAMESE));
            sheet.addMergedRegion(new CellRangeAddress(3, 3, LABELS, LABELS + 4));
            headings(sheet);
            rows(sheet, style(workbook));
            sheet.setColumnWidth(LABELS, 9_000);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING + 1, -1, -1));
            change.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void headings(XSSFSheet sheet) {
        for (FormColumn column : columns) {
            List<String> path = new ArrayList<>(column.groups());
            path.add(column.labelVi());
            for (int level = 0; level < path.size(); level++) {
                cell(sheet, HEADING + level, atColumn.get(column.letter())).setCellValue(path.get(level));
            }
        }
        for (int from = 0; from < columns.size(); from++) {
            int to = from;
            while (to + 1 < columns.size() && !columns.get(from).groups().isEmpty() && !columns.get(to + 1).groups().isEmpty()
                && columns.get(to + 1).groups().get(0).equals(columns.get(from).groups().get(0))) {
                to++;
            }
            if (to > from) {
                for (int covered = from + 1; covered <= to; covered++) {
                    cell(sheet, HEADING, FIRST_FIGURE + covered).setBlank();
                }
                sheet.addMergedRegion(new CellRangeAddress(HEADING, HEADING, FIRST_FIGURE + from, FIRST_FIGURE + to));
            }
            from = to;
        }
    }

    private void rows(XSSFSheet sheet, XSSFCellStyle style) {
        for (FormRow row : form.rows()) {
            int at = atRow.get(row.code());
            cell(sheet, at, LABELS).setCellValue(row.labelVi());
            cell(sheet, at, LABELS + 1).setCellValue("ghi chú");
            columns.forEach(column -> cell(sheet, at, atColumn.get(column.letter())).setCellStyle(style));
        }
        int last = atRow.values().stream().max(Integer::compare).orElseThrow();
        XSSFCell sum = cell(sheet, last + 3, FIRST_FIGURE);
        sum.setCellFormula("SUM(" + ReadCell.address(HEADING + 2, FIRST_FIGURE) + ":" + ReadCell.address(last, FIRST_FIGURE) + ")");
        sum.setCellStyle(style);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.DOUBLE);
        style.setFillForegroundColor(IndexedColors.LIGHT_TURQUOISE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0;[Red]-#,##0"));
        return style;
    }

    public int column(String letter) {
        return atColumn.get(letter);
    }

    public int row(String code) {
        return atRow.get(code);
    }

    public Map<String, Integer> columns() {
        return atColumn;
    }

    public Map<String, Integer> rows() {
        return atRow;
    }

    /** A file with something changed in it, as a person would. */
    public static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static XSSFCell cell(XSSFSheet sheet, int at, int column) {
        XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}

package vn.ubkt.office.workbook;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
final class SheetStyles {

    private static final String FONT = "Times New Roman";
    private static final String FIGURES = "#,##0";
    private static final byte[] GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] PALE = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xFD, (byte) 0xE7};

    private final XSSFWorkbook workbook;
    private final Map<CellLook, XSSFCellStyle> styles = new EnumMap<>(CellLook.class);

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(CellLook look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(CellLook look) {
        return switch (look) {
            case BODY -> plain(12, false, false, HorizontalAlignment.CENTER);
            case BODY_STRONG -> plain(12, true, false, HorizontalAlignment.CENTER);
            case TITLE -> plain(14, true, false, HorizontalAlignment.CENTER);
            case SUBTITLE -> plain(11, false, true, HorizontalAlignment.CENTER);
            case MEASURE -> plain(10, false, true, HorizontalAlignment.RIGHT);
            case NOTE -> plain(10, false, true, HorizontalAlignment.LEFT);
            case HEAD -> boxed(10, true, HorizontalAlignment.CENTER, PALE);
            case LETTER -> boxed(9, false, HorizontalAlignment.CENTER, PALE);
            case SECTION -> boxed(11, true, HorizontalAlignment.LEFT, PALE);
            case ROW_CODE -> boxed(10, false, HorizontalAlignment.CENTER, null);
            case ROW_NAME -> boxed(11, false, HorizontalAlignment.LEFT, null);
            case TOTAL_NAME -> boxed(11, true, HorizontalAlignment.LEFT, null);
            case OPEN -> figures(false, INPUT, false);
            case OPEN_TOTAL -> figures(true, INPUT, false);
            case COMPUTED -> figures(false, PALE, true);
            case COMPUTED_TOTAL -> figures(true, PALE, true);
            case CLOSED -> figures(false, GREY, true);
        };
    }

    private XSSFCellStyle plain(int size, boolean bold, boolean italic, HorizontalAlignment alignment) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setItalic(italic);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setLocked(true);
        return style;
    }

    private XSSFCellStyle boxed(int size, boolean bold, HorizontalAlignment alignment, byte[] fill) {
        XSSFCellStyle style = plain(size, bold, false, alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFCellStyle figures(boolean bold, byte[] fill, boolean locked) {
        XSSFCellStyle style = boxed(11, bold, HorizontalAlignment.RIGHT, fill);
        style.setWrapText(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(FIGURES));
        style.setLocked(locked);
        return style;
    }
}

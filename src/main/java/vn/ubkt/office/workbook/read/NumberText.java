package vn.ubkt.office.workbook.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;

import org.apache.poi.ss.usermodel.DateUtil;

import vn.ubkt.shared.text.VietnameseText;

/** Numbers of cells as texts. Spreadsheet programs keep fifteen digits; what lies behind is noise of reckoning in binary. */
final class NumberText {

    private static final MathContext DIGITS = new MathContext(15);
    private static final double LARGEST = 1e18;

    private NumberText() {
    }

    static ReadCell cell(int row, int column, double value, boolean date, boolean formula) {
        if (date) {
            LocalDateTime day = DateUtil.isValidExcelDate(value) ? DateUtil.getLocalDateTime(value) : null;
            return new ReadCell(row, column, ReadCell.Kind.DATE, day == null ? of(value) : VietnameseText.date(day.toLocalDate()), formula);
        }
        return new ReadCell(row, column, ReadCell.Kind.NUMBER, of(value), formula);
    }

    /** Decimals after a comma, so that 1.234 is never taken for 1 234. */
    static String of(double value) {
        if (Double.isNaN(value) || Math.abs(value) >= LARGEST) {
            return String.valueOf(value);
        }
        return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

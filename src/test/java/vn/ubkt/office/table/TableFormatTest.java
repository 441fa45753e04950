package vn.ubkt.office.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.office.table.DataTable.Cell;

class TableFormatTest {

    private static DataTable table(Cell... cells) {
        return new DataTable("Tên", List.of("Ghi chú"), List.of("A", "B"), List.of(List.of(cells)));
    }

    private static String csv(DataTable table) {
        return new String(TableFormat.CSV.write(table), StandardCharsets.UTF_8);
    }

    @Test
    void aCsvFileHasItsMarkSemicolonsAndDecimalCommas() {
        assertThat(csv(table(Cell.number(-1234L), Cell.decimal(new BigDecimal("12.5")))))
            .isEqualTo("\ufeff\"Tên\"\r\n\"Ghi chú\"\r\n\"A\";\"B\"\r\n-1234;12,5\r\n");
    }

    @Test
    void whatIsMissingIsAnEmptyCell() {
        assertThat(csv(table(Cell.number(null), Cell.decimal(null)))).endsWith("\"\";\"\"\r\n");
        assertThat(csv(table(Cell.number(0L), Cell.text("a;b\"c")))).endsWith("0;\"a;b\"\"c\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =1", "\u00a0=1", "\r=1", "|x", "%x"})
    void noTextIsTakenForAFormula(String text) throws IOException {
        assertThat(csv(table(Cell.text(text), Cell.text("")))).contains("\"'" + text.replace("\"", "\"\"") + "\"");
        assertThat(xlsx(table(Cell.text(text), Cell.text(""))).getSheetAt(0).getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void numbersOfAWorkbookAreNumbers() throws IOException {
        var row = xlsx(table(Cell.number(7213L), Cell.decimal(new BigDecimal("58.5")))).getSheetAt(0).getRow(3);

        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(7213);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(58.5);
    }

    private static XSSFWorkbook xlsx(DataTable table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(TableFormat.XLSX.write(table)));
    }
}

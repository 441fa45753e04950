package vn.ubkt.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.sun.management.ThreadMXBean;

import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.office.workbook.read.WorkbookFault;
import vn.ubkt.office.workbook.read.WorkbookReader;
import vn.ubkt.shared.error.DomainException;

/** What is read of a workbook, and what is refused: soon, cheaply and by name. */
class WorkbookReaderTest {

    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final long ALLOCATED = 200L << 20;

    private final WorkbookReader reader = new WorkbookReader(10);

    static Stream<Arguments> hostile() {
        return Stream.of(
            Arguments.of("zip bomb", WorkbookFault.BLOATED, HostileFiles.bomb()),
            Arguments.of("bombs of pictures", WorkbookFault.BLOATED, HostileFiles.manySmallBombs()),
            Arguments.of("thousands of parts", WorkbookFault.BLOATED, HostileFiles.manyParts()),
            Arguments.of("external entity", WorkbookFault.DECLARATIONS, HostileFiles.externalEntity()),
            Arguments.of("billion laughs", WorkbookFault.DECLARATIONS, HostileFiles.billionLaughs()),
            Arguments.of("vbaProject", WorkbookFault.MACROS, HostileFiles.macros()),
            Arguments.of("xlsm", WorkbookFault.MACROS, HostileFiles.macroType()),
            Arguments.of("old with macros", WorkbookFault.MACROS, HostileFiles.oldWithMacros()),
            Arguments.of("external link", WorkbookFault.EXTERNAL_LINKS, HostileFiles.externalLink()),
            Arguments.of("a million texts", WorkbookFault.TOO_MANY_CELLS, HostileFiles.millionTexts()),
            Arguments.of("16,384 columns", WorkbookFault.TOO_MANY_CELLS, HostileFiles.wholeGrid()),
            Arguments.of("the last cell of all", WorkbookFault.TOO_MANY_CELLS, HostileFiles.farCell()),
            Arguments.of("empty cells without end", WorkbookFault.TOO_MANY_CELLS, HostileFiles.emptyCells()),
            Arguments.of("encrypted", WorkbookFault.ENCRYPTED, HostileFiles.encrypted()),
            Arguments.of("picture", WorkbookFault.WRONG_TYPE, HostileFiles.picture()),
            Arguments.of("page", WorkbookFault.WRONG_TYPE, HostileFiles.page()),
            Arguments.of("zip of something else", WorkbookFault.WRONG_TYPE, HostileFiles.zip(Map.of("a.txt", new byte[] {1}))),
            Arguments.of("cut off", WorkbookFault.DAMAGED, cut(HostileFiles.xlsx(Map.of()))),
            Arguments.of("old, cut off", WorkbookFault.DAMAGED, cut(old())),
            Arguments.of("empty", WorkbookFault.DAMAGED, new byte[0]),
            Arguments.of("too large", WorkbookFault.TOO_LARGE, new byte[(10 << 20) + 1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileFileIsRefusedByNameInTimeAndMemory(String name, WorkbookFault fault, byte[] file) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        long start = thread.getCurrentThreadCpuTime();

        DomainException refused = catchThrowableOfType(DomainException.class, () -> reader.read(file));

        assertThat(refused).as(name).isNotNull();
        assertThat(refused.code()).isEqualTo(fault);
        assertThat(thread.getCurrentThreadCpuTime() - start).isLessThan(TWO_SECONDS);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(ALLOCATED);
    }

    @Test
    void anOldFileIsReadWithWhatItsFormulasLeft() {
        ReadWorkbook read = reader.read(old());

        assertThat(read.old()).isTrue();
        assertThat(read.identity()).isEmpty();
        assertThat(read.sheets().get(0).cells()).containsExactly(
            new ReadCell(0, 0, ReadCell.Kind.TEXT, "Tổng số", false),
            new ReadCell(0, 1, ReadCell.Kind.NUMBER, "7213", false),
            new ReadCell(0, 2, ReadCell.Kind.NUMBER, "12,5", false),
            new ReadCell(0, 3, ReadCell.Kind.NUMBER, "0", true));
    }

    @Test
    void numbersDatesTextsAndFaultsAreToldApart() {
        byte[] file = HostileFiles.xlsx(Map.of("xl/worksheets/sheet1.xml", HostileFiles.sheet("<row r=\"2\">"
                + "<c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"C2\" t=\"inlineStr\"><is><r><t>1.</t></r><r><t>234</t></r></is></c>"
                + "<c r=\"D2\"><v>1.234</v></c><c r=\"E2\" s=\"1\"><v>45000</v></c><c r=\"F2\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c><c r=\"G2\"/></row>"),
            "xl/styles.xml", HostileFiles.bytes("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")));

        assertThat(reader.read(file).sheets().get(0).cells()).containsExactly(
            new ReadCell(1, 1, ReadCell.Kind.NUMBER, "2", true), new ReadCell(1, 2, ReadCell.Kind.TEXT, "1.234", false),
            new ReadCell(1, 3, ReadCell.Kind.NUMBER, "1,234", false), new ReadCell(1, 4, ReadCell.Kind.DATE, "15/03/2023", false),
            new ReadCell(1, 5, ReadCell.Kind.FAULT, "#DIV/0!", true));
    }

    private static byte[] old() {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("Biểu 1").createRow(0);
            row.createCell(0).setCellValue("Tổng số");
            row.createCell(1).setCellValue(7213);
            row.createCell(2).setCellValue(12.5);
            row.createCell(3).setCellFormula("B1+C1");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length * 2 / 3);
    }
}

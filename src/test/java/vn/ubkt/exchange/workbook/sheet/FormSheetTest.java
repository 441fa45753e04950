package vn.ubkt.exchange.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.submission.entry.EntrySheet;

/** A form goes out as a sheet and comes back as the same form. */
class FormSheetTest {

    private static final long LONGEST = 3_000;

    @ParameterizedTest
    @CsvSource({"885,GRASSROOTS", "885,DISTRICT", "357,GRASSROOTS", "357,PROVINCE"})
    void everyFormComesBackAsItWent(String set, StatisticalLevel level) {
        List<EntrySheet> sheets = Sheets.all(set, level);
        List<EntrySheet> blank = sheets.stream().map(sheet -> Sheets.sheet(sheet.form(), set, level, CellVector.blank(sheet.form().slots()))).toList();

        List<FormPreview> same = Sheets.previews(Sheets.read(Sheets.workbook(sheets)), sheets);
        List<FormPreview> foreign = Sheets.previews(withoutIdentity(Sheets.workbook(sheets)), blank);

        assertThat(same).hasSameSizeAs(sheets).allSatisfy(form -> {
            assertThat(form.match().missingColumns()).isEmpty();
            assertThat(form.match().missingRows()).isEmpty();
            assertThat(form.cells()).isEmpty();
        });
        assertThat(foreign).extracting(FormPreview::result).containsExactlyElementsOf(sheets.stream().map(EntrySheet::own).toList());
    }

    @Test
    void theWholeSetIsWrittenInThreeSecondsOfOneProcessor() {
        List<EntrySheet> sheets = Sheets.all("885", StatisticalLevel.GRASSROOTS);
        Sheets.workbook(sheets.subList(0, 1));
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();

        byte[] file = Sheets.workbook(sheets);

        assertThat(TimeUnit.NANOSECONDS.toMillis(thread.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
        assertThat(file.length).isLessThan(1 << 20);
    }

    @Test
    void everythingIsLockedButTheCellsToTypeInto() throws IOException {
        Form form = Sheets.form("885", "F05");
        EntrySheet sheet = Sheets.filled(form, "885", StatisticalLevel.GRASSROOTS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Sheets.workbook(List.of(sheet))))) {
            Sheet first = workbook.getSheetAt(0);
            var identity = workbook.getSheetAt(1);
            long unlocked = cells(first).filter(cell -> !cell.getCellStyle().getLocked()).count();
            long formulas = cells(first).filter(cell -> cell.getCellType() == CellType.FORMULA && cell.getCellStyle().getLocked()).count();

            assertThat(unlocked).isEqualTo(sheet.cells().stream().filter(state -> state == vn.ubkt.reporting.form.CellState.OPEN).count());
            assertThat(formulas).isEqualTo(sheet.cells().stream().filter(state -> state == vn.ubkt.reporting.form.CellState.COMPUTED).count());
            assertThat(first.getProtect()).isTrue();
            assertThat(first.getDataValidations()).hasSize(1);
            assertThat(first.getPaneInformation().isFreezePane()).isTrue();
            assertThat(first.getRepeatingRows().getFirstRow()).isEqualTo(6);
            assertThat(first.getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex(identity))).isTrue();
        }
    }

    /** Soffice of LibreOffice; where it is missing the test says so and is skipped. */
    @Test
    @Tag("libreoffice")
    void aWorkbookSavedByLibreOfficeSaysTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        Path soffice = List.of("/usr/bin/soffice", "/usr/local/bin/soffice").stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        assumeThat(soffice).as("LibreOffice (soffice) is not installed: a workbook saved by it is not tried").isNotNull();
        List<EntrySheet> sheets = Sheets.all("885", StatisticalLevel.GRASSROOTS).subList(0, 6);
        Path file = Files.write(folder.resolve("bieu.xlsx"), changed(Sheets.workbook(sheets)));

        for (String kind : List.of("xlsx", "xls")) {
            Process process = new ProcessBuilder(soffice.toString(), "-env:UserInstallation=" + folder.resolve("home").toUri(), "--headless",
                "--convert-to", kind, "--outdir", folder.resolve("out").toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            List<FormPreview> previews = Sheets.previews(Sheets.read(Files.readAllBytes(folder.resolve("out/bieu." + kind))), sheets);

            assertThat(previews).hasSameSizeAs(sheets);
            assertThat(previews.subList(1, 6)).allSatisfy(form -> assertThat(form.cells()).isEmpty());
            assertThat(Sheets.figures(previews.get(0))).hasSize(1).containsValue(98_765L);
        }
    }

    /** As a person would: another figure in the last cell to type into. */
    private static byte[] changed(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            cells(workbook.getSheetAt(0)).filter(cell -> !cell.getCellStyle().getLocked()).reduce((one, other) -> other).orElseThrow()
                .setCellValue(98_765);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static java.util.stream.Stream<org.apache.poi.ss.usermodel.Cell> cells(Sheet sheet) {
        return java.util.stream.StreamSupport.stream(sheet.spliterator(), false)
            .flatMap(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false));
    }

    private static vn.ubkt.office.workbook.read.ReadWorkbook withoutIdentity(byte[] file) {
        return new vn.ubkt.office.workbook.read.ReadWorkbook(Sheets.read(file).sheets(), java.util.Map.of(), false);
    }
}

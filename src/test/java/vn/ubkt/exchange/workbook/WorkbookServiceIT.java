package vn.ubkt.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.exchange.workbook.sheet.CellChange;
import vn.ubkt.office.workbook.read.WorkbookFault;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;

/** Workbooks out and in, for a grassroots unit of a tiny province. */
class WorkbookServiceIT extends InContainer {

    private static final String FORM = SubmissionWorld.FORM;
    private static final long BUDGET = 15;

    @Inject
    private SubmissionWorld world;

    @Inject
    private WorkbookDownloadService downloads;

    @Inject
    private WorkbookService workbooks;

    @Inject
    private DataEntryService entry;

    private SubmissionWorld.Place place;
    private long clerk;

    @BeforeEach
    void aProvinceWithAPeriod() throws SQLException {
        place = world.found();
        clerk = place.units().grassroots();
    }

    @Test
    void figuresOfAWorkbookAreSeenFirstEnteredAsAWholeAndTakenBack() {
        UUID read = read(changed(download(FORM), "7"));

        WorkbookPreview preview = at(() -> workbooks.preview(read));
        assertThat(preview.ours()).isTrue();
        assertThat(preview.count(CellChange.ADDED)).isEqualTo(1);
        assertThat(sheet().own().isBlank()).isTrue();

        assertThat(at(() -> workbooks.apply(read, preview.mark()))).isEqualTo(1);
        assertThat(figure()).isEqualTo(7);

        AppliedWorkbook applied = at(() -> workbooks.lastApplied(place.id())).orElseThrow();
        at(() -> {
            workbooks.undo(applied.id());
            return null;
        });
        assertThat(sheet().own().isBlank()).isTrue();
        assertThat(at(() -> workbooks.lastApplied(place.id()))).isEmpty();
    }

    @Test
    void whatIsEnteredCannotBeEnteredAgainNorATrialOfAnotherUnitBeSeen() {
        UUID read = read(changed(download(FORM), "7"));

        assertThat(refusal(() -> SubmissionWorld.at(place.units().district(), () -> workbooks.preview(read)))).isInstanceOf(NotFoundException.class);
        String mark = at(() -> workbooks.preview(read)).mark();
        at(() -> workbooks.apply(read, mark));
        assertThat(refusal(() -> at(() -> workbooks.apply(read, mark)))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneWrongCellKeepsEverythingOut() {
        UUID read = read(changed(download(FORM), "bảy"));

        String mark = at(() -> workbooks.preview(read)).mark();

        assertThat(code(() -> at(() -> workbooks.apply(read, mark)))).isEqualTo(WorkbookError.WRONG_CELLS);
        assertThat(sheet().own().isBlank()).isTrue();
    }

    @Test
    void figuresSavedSinceTheTrialMakeItOutOfDate() {
        UUID read = read(changed(download(FORM), "7"));
        String mark = at(() -> workbooks.preview(read)).mark();
        type("5");

        assertThat(code(() -> at(() -> workbooks.apply(read, mark)))).isEqualTo(WorkbookError.PREVIEW_OUTDATED);
        assertThat(at(() -> workbooks.preview(read)).isOvertaken()).isTrue();
        assertThat(figure()).isEqualTo(5);
    }

    @Test
    void anEnteringIsNotTakenBackOverWhatSomebodyTypedSince() {
        UUID read = read(changed(download(FORM), "7"));
        String mark = at(() -> workbooks.preview(read)).mark();
        at(() -> workbooks.apply(read, mark));
        type("8");
        UUID applied = at(() -> workbooks.lastApplied(place.id())).orElseThrow().id();

        assertThat(code(() -> at(() -> {
            workbooks.undo(applied);
            return null;
        }))).isEqualTo(WorkbookError.UNDO_CELLS_CHANGED);
        assertThat(figure()).isEqualTo(8);
    }

    @Test
    void workbooksOfOtherUnitsClosedPeriodsAndHostileFilesAreRefusedByName() {
        byte[] file = download(FORM);

        assertThat(code(() -> SubmissionWorld.at(place.units().district(), () -> workbooks.read(place.id(), "a.xlsx", file))))
            .isEqualTo(WorkbookError.OTHER_UNIT);
        assertThat(code(() -> read("<html/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))).isEqualTo(WorkbookFault.WRONG_TYPE);
        world.close(place);
        assertThat(code(() -> read(file))).isEqualTo(WorkbookError.PERIOD_NOT_OPEN);
    }

    @Test
    void whoMayOnlyReadDownloadsAndEntersNothing() {
        var reader = ActingAs.of(1, "Trần Văn Đọc", "Ủy viên", clerk, Permission.FORM_READ, Permission.PERIOD_READ);
        byte[] file = ActingAs.person(reader, () -> downloads.download(place.id(), null)).content();

        assertThat(file).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ActingAs.person(reader, () -> workbooks.read(place.id(), "a.xlsx", file)))
            .isInstanceOf(RuntimeException.class);
    }

    @Test
    void everyStepKeepsToTheBudgetForTheWholeSet() throws SQLException {
        byte[] file = counted("download", () -> download(null));
        byte[] filled = changed(file, "7");
        UUID read = counted("read", () -> read(filled));
        WorkbookPreview preview = counted("preview", () -> at(() -> workbooks.preview(read)));
        assertThat(preview.matches()).hasSizeGreaterThan(20);
        counted("apply", () -> at(() -> workbooks.apply(read, preview.mark())));
        UUID applied = at(() -> workbooks.lastApplied(place.id())).orElseThrow().id();
        counted("undo", () -> at(() -> {
            workbooks.undo(applied);
            return null;
        }));
    }

    private <T> T counted(String step, java.util.function.Supplier<T> work) throws SQLException {
        StatementCounter counter = StatementCounter.start();
        T result = work.get();
        StatementCounter.Count sent = counter.stop();
        assertThat(sent.total()).as(step + ": " + sent.calls()).isBetween(1L, BUDGET);
        return result;
    }

    private byte[] download(String form) {
        return at(() -> downloads.download(place.id(), form)).content();
    }

    private UUID read(byte[] file) {
        return at(() -> workbooks.read(place.id(), "bieu.xlsx", file));
    }

    private <T> T at(java.util.function.Supplier<T> work) {
        return SubmissionWorld.at(clerk, work);
    }

    private EntrySheet sheet() {
        return at(() -> entry.sheet(place.id(), FORM));
    }

    private Long figure() {
        return sheet().own().get(sheet().form().slot("T", "C"));
    }

    private void type(String text) {
        at(() -> entry.save(new CellInputs(place.id(), FORM, sheet().version()).put(sheet().form().slot("T", "C"), text)));
    }

    private static DomainException refusal(Runnable work) {
        return catchThrowableOfType(DomainException.class, work::run);
    }

    private static ErrorCode code(Runnable work) {
        DomainException refused = refusal(work);
        assertThat(refused).isNotNull();
        return refused.code();
    }

    /** Types into the total row, column C, of the form's sheet, as a person would. */
    private static byte[] changed(byte[] file, String text) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet(FORM);
            for (var row : sheet) {
                var code = row.getCell(0);
                if (code != null && code.getCellType() == CellType.STRING && code.getStringCellValue().equals("T")) {
                    row.getCell(2).removeFormula();
                    row.getCell(2).setCellValue(text);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.ubkt.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.journey.world.Store;
import vn.ubkt.office.workbook.read.WorkbookFault;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.TinyProvince;

/** Workbooks that are real and yet not this period's to enter: each is refused in a sentence that says what to do, and nothing is written. */
class WorkbookRefusalIT extends InContainer {

    private static final String FORM = SubmissionWorld.FORM;
    private static final byte[] PICTURE = Base64.getDecoder()
        .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Inject
    private SubmissionWorld world;

    @Inject
    private PeriodService periods;

    @Inject
    private WorkbookDownloadService downloads;

    @Inject
    private WorkbookService workbooks;

    private SubmissionWorld.Place place;
    private long clerk;

    @BeforeEach
    void aProvinceWithAPeriod() throws SQLException {
        place = world.found();
        clerk = place.units().grassroots();
    }

    @Test
    void aWorkbookOfAnotherPeriodOrFormSetIsRefused() {
        PeriodRef later = open(TinyProvince.base("Sáu tháng cuối năm 2023", TinyProvince.END.plusDays(1), LocalDate.of(2023, 12, 31)));
        PeriodDraft old = TinyProvince.base("Sáu tháng cuối năm 2021", LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31));
        old.setFormSet("357");

        assertRefused(WorkbookError.OTHER_PERIOD, "thuộc kỳ báo cáo khác", download(later));
        assertRefused(WorkbookError.OTHER_SET, "kỳ này dùng bộ biểu 885", download(open(old)));
    }

    @Test
    void aWorkbookOfAnOlderVersionOfAFormIsRefusedByTheFormsCode() {
        byte[] older = changed(download(place.period()), workbook -> identity(workbook, "version." + FORM).setCellValue("a".repeat(64)));

        assertRefused(WorkbookError.OLD_VERSION, "Mẫu biểu " + FORM + " đã thay đổi từ khi tải tệp này", older);
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws IOException, GeneralSecurityException {
        assertRefused(WorkbookFault.ENCRYPTED, "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu", encrypted(download(place.period())));
    }

    /** A picture or a chart says nothing of the figures: they are left aside, the figures are read. */
    @Test
    void aWorkbookWithAPictureAndAChartIsReadForItsFigures() {
        byte[] file = changed(download(place.period()), workbook -> {
            XSSFSheet sheet = ((XSSFWorkbook) workbook).getSheet(FORM);
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 6, 1, 8, 3), workbook.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG));
            draw(sheet, drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 6, 4, 12, 14)));
            Cell cell = row(sheet, "T").getCell(2);
            cell.removeFormula();
            cell.setCellValue(7);
        });

        UUID read = SubmissionWorld.at(clerk, () -> workbooks.read(place.id(), "co-hinh.xlsx", file));
        WorkbookPreview preview = SubmissionWorld.at(clerk, () -> workbooks.preview(read));
        assertThat(preview.entered()).isPositive();
        assertThat(preview.wrong()).isZero();
        SubmissionWorld.at(clerk, () -> workbooks.apply(read, preview.mark()));
        assertThat(world.sheet(place, clerk).own().get(world.slot())).isEqualTo(7);
    }

    private void assertRefused(ErrorCode code, String sentence, byte[] file) {
        Map<String, String> before = Store.contents();

        DomainException refused = catchThrowableOfType(DomainException.class,
            () -> SubmissionWorld.at(clerk, () -> workbooks.read(place.id(), "bieu.xlsx", file)));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(Messages.text(refused.code().key(), refused.args().toArray())).contains(sentence);
        assertThat(Store.contents()).isEqualTo(before);
    }

    private PeriodRef open(PeriodDraft draft) {
        return SubmissionWorld.at(place.units().province(), () -> periods.open(draft));
    }

    private byte[] download(PeriodRef period) {
        return SubmissionWorld.at(clerk, () -> downloads.download(period.publicId(), FORM)).content();
    }

    private static byte[] changed(byte[] file, Consumer<Workbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the hidden sheet says under a name. */
    private static Cell identity(Workbook workbook, String name) {
        for (Sheet sheet : workbook) {
            Row row = row(sheet, name);
            if (row != null) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("the workbook does not say its " + name);
    }

    private static Row row(Sheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row;
            }
        }
        return null;
    }

    private static void draw(XSSFSheet sheet, XSSFChart chart) {
        var category = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var value = chart.createValueAxis(AxisPosition.LEFT);
        var data = chart.createData(ChartTypes.BAR, category, value);
        CellRangeAddress cells = new CellRangeAddress(0, 3, 2, 2);
        data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, 3, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells));
        chart.plot(data);
    }

    private static byte[] encrypted(byte[] file) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var in = encryptor.getDataStream(files)) {
                in.write(file);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}

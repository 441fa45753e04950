package vn.ubkt.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.exchange.template.bind.SheetBindingDraft;
import vn.ubkt.exchange.template.bind.TemplateError;
import vn.ubkt.exchange.workbook.WorkbookPreview;
import vn.ubkt.exchange.workbook.WorkbookService;
import vn.ubkt.office.workbook.WorkbookDraft;
import vn.ubkt.office.workbook.read.WorkbookFault;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.figures.TinyProvince;

/** A province's own workbook, used by a grassroots unit of it. */
class TemplateServiceIT extends InContainer {

    private static final long BUDGET = 15;
    private static final int SHEET = 1;

    @Inject
    private SubmissionWorld world;

    @Inject
    private TemplateService templates;

    @Inject
    private TemplateUseService uses;

    @Inject
    private TemplateDownloadService downloads;

    @Inject
    private WorkbookService workbooks;

    private SubmissionWorld.Place place;
    private CustomerWorkbook customer;

    @BeforeEach
    void aProvinceWithAPeriod() throws SQLException {
        place = world.found();
        customer = new CustomerWorkbook(world.form());
    }

    @Test
    void aFileGivenInOnceIsFilledByAUnitBelowAndReadBack() throws SQLException {
        UUID template = counted("upload", () -> upload(customer.blank()));
        TemplateDesk desk = counted("desk", () -> at(province(), () -> templates.desk(template, -1)));
        assertThat(desk.current().number()).isEqualTo(SHEET);
        assertThat(desk.current().formCode()).isEqualTo(SubmissionWorld.FORM);
        assertThat(desk.isReady()).isTrue();
        assertThat(at(clerk(), () -> uses.of(place.id()))).isEmpty();

        counted("settle", () -> settle(template, TinyProvince.START));
        TemplateRow offered = counted("offer", () -> at(clerk(), () -> uses.of(place.id()))).get(0);
        assertThat(offered.template().publicId()).isEqualTo(template);
        assertThat(offered.own()).isFalse();
        world.enter(place, clerk(), 7);

        byte[] filled = counted("download", () -> at(clerk(), () -> downloads.download(place.id(), template))).content();
        UUID unchanged = read(filled);
        assertThat(at(clerk(), () -> workbooks.preview(unchanged)).isNothing()).isTrue();
        UUID read = read(changed(filled, 9, false));
        WorkbookPreview preview = counted("preview", () -> at(clerk(), () -> workbooks.preview(read)));
        assertThat(preview.ours()).isTrue();
        counted("apply", () -> at(clerk(), () -> workbooks.apply(read, preview.mark())));
        assertThat(figure()).isEqualTo(9);
    }

    @Test
    void aCopyThatLostItsHiddenSheetIsKnownByItsHeadings() {
        UUID template = upload(customer.blank());
        settle(template, TinyProvince.START);
        byte[] copy = changed(at(clerk(), () -> downloads.download(place.id(), template)).content(), 5, true);

        UUID read = read(copy);
        WorkbookPreview preview = at(clerk(), () -> workbooks.preview(read));

        assertThat(preview.ours()).isFalse();
        assertThat(preview.matches().get(SHEET).rows()).isEqualTo(customer.rows());
        at(clerk(), () -> workbooks.apply(read, preview.mark()));
        assertThat(figure()).isEqualTo(5);
    }

    @Test
    void aTemplateOfAnotherCommitteeOrOneBeingPreparedIsNotFound() throws SQLException {
        UUID prepared = upload(customer.blank());
        UUID settled = upload(customer.blank());
        settle(settled, TinyProvince.START);
        TinyProvince foreign = TinyProvince.found();

        assertThat(refusal(clerk(), () -> downloads.download(place.id(), prepared))).isInstanceOf(NotFoundException.class);
        assertThat(refusal(foreign.grassroots(), () -> downloads.download(place.id(), settled))).isInstanceOf(NotFoundException.class);
        assertThat(at(foreign.grassroots(), () -> uses.all())).isEmpty();
        assertThat(at(clerk(), () -> uses.all())).extracting(row -> row.template().publicId()).containsExactly(settled);
        for (long other : List.of(foreign.province(), place.units().district())) {
            assertThat(refusal(other, () -> templates.desk(prepared, 0))).isInstanceOf(NotFoundException.class);
            assertThat(refusal(other, () -> done(() -> templates.end(settled, TinyProvince.END)))).isInstanceOf(NotFoundException.class);
            assertThat(refusal(other, () -> done(() -> templates.drop(prepared)))).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void theNewerTemplateFollowsTheOlderAndAnEndedOneIsNoLongerOffered() {
        UUID first = upload(customer.blank());
        settle(first, LocalDate.of(2022, 1, 1));
        UUID second = upload(customer.blank());
        assertThat(refusal(province(), () -> settle(second, LocalDate.of(2021, 1, 1))).code()).isEqualTo(TemplateError.LATER_EXISTS);
        settle(second, TinyProvince.START);

        assertThat(offered()).containsExactly(second);
        assertThat(refusal(province(), () -> done(() -> templates.end(second, TinyProvince.START.minusDays(1)))).code()).isEqualTo(TemplateError.ENDS_BEFORE_START);
        done(() -> at(province(), () -> done(() -> templates.end(second, TinyProvince.END))));
        assertThat(offered()).isEmpty();
        assertThat(refusal(clerk(), () -> downloads.download(place.id(), second))).isInstanceOf(NotFoundException.class);
        assertThat(refusal(province(), () -> templates.desk(second, 0))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBindingIsCorrectedByHandAndNotOverSomebodyElsesHand() {
        UUID template = upload(customer.blank());
        TemplateDesk desk = at(province(), () -> templates.desk(template, SHEET));
        SheetBindingDraft draft = desk.current().draft();
        draft.getRows().put(customer.row("T"), "");

        at(province(), () -> done(() -> templates.bind(template, SHEET, draft, desk.template().version())));

        assertThat(at(province(), () -> templates.desk(template, SHEET)).current().missingRows()).isEqualTo("T");
        assertThat(refusal(province(), () -> done(() -> templates.bind(template, SHEET, draft, desk.template().version()))).code())
            .isEqualTo(SharedError.CHANGED_MEANWHILE);
        at(province(), () -> done(() -> templates.choose(template, SHEET, "", desk.template().version() + 1)));
        assertThat(refusal(province(), () -> settle(template, TinyProvince.START)).code()).isEqualTo(TemplateError.NOTHING_BOUND);
        at(province(), () -> done(() -> templates.drop(template)));
        assertThat(refusal(province(), () -> templates.desk(template, SHEET))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void hostileLargeAndOldFilesAndPeopleWithoutTheRightAreRefused() {
        assertThat(code(() -> upload("<html/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))).isEqualTo(WorkbookFault.WRONG_TYPE);
        assertThat(code(() -> upload(new byte[4 << 20]))).isEqualTo(WorkbookFault.TOO_LARGE);
        assertThat(refusal(province(), () -> templates.upload("9999", "a.xlsx", customer.blank()))).isInstanceOf(NotFoundException.class);
        var reader = ActingAs.of(1, "Trần Văn Đọc", "Ủy viên", province(), Permission.FORM_READ, Permission.FORM_EDIT, Permission.PERIOD_READ);
        assertThatThrownBy(() -> ActingAs.person(reader, () -> templates.upload("885", "a.xlsx", customer.blank()))).isInstanceOf(RuntimeException.class);
    }

    private long province() {
        return place.units().province();
    }

    private long clerk() {
        return place.units().grassroots();
    }

    private UUID upload(byte[] file) {
        return at(province(), () -> templates.upload("885", "mau.xlsx", file));
    }

    private UUID settle(UUID template, LocalDate from) {
        return at(province(), () -> {
            TemplateDraft draft = new TemplateDraft();
            draft.setName("Mẫu của tỉnh");
            draft.setValidFrom(from);
            draft.setVersion(templates.desk(template, 0).template().version());
            templates.settle(template, draft);
            return template;
        });
    }

    private List<UUID> offered() {
        return at(clerk(), () -> uses.of(place.id())).stream().map(row -> row.template().publicId()).toList();
    }

    private UUID read(byte[] file) {
        return at(clerk(), () -> workbooks.read(place.id(), "mau.xlsx", file));
    }

    private Long figure() {
        return world.sheet(place, clerk()).own().get(world.slot());
    }

    /** Types into the total row, column C. */
    private byte[] changed(byte[] file, int figure, boolean bare) {
        return CustomerWorkbook.changed(file, (XSSFWorkbook workbook) -> {
            CustomerWorkbook.cell(workbook.getSheet(CustomerWorkbook.SHEET), customer.row("T"), customer.column("C")).setCellValue(figure);
            if (bare) {
                workbook.removeSheetAt(workbook.getSheetIndex(WorkbookDraft.IDENTITY_SHEET));
            }
        });
    }

    private static <T> T at(long unit, Supplier<T> work) {
        return SubmissionWorld.at(unit, work);
    }

    private static Void done(Runnable work) {
        work.run();
        return null;
    }

    private static <T> DomainException refusal(long unit, Supplier<T> work) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> at(unit, work));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static ErrorCode code(Runnable work) {
        return catchThrowableOfType(DomainException.class, work::run).code();
    }

    private <T> T counted(String step, Supplier<T> work) throws SQLException {
        StatementCounter counter = StatementCounter.start();
        T result = work.get();
        StatementCounter.Count sent = counter.stop();
        assertThat(sent.total()).as(step + ": " + sent.calls()).isBetween(1L, BUDGET);
        return result;
    }
}

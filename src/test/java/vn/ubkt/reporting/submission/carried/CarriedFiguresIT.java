package vn.ubkt.reporting.submission.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.FORM;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.dashboard.DashboardService;
import vn.ubkt.dashboard.HomeBoard;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodError;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cell.CellHistoryService;
import vn.ubkt.reporting.submission.cell.EarlierValue;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntryBoard;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.reporting.submission.review.Worklist;
import vn.ubkt.reporting.submission.review.WorklistRow;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.figures.TinyProvince;

/** Figures of the time before the portal: recorded from documents, compared with and carried over, never due and never late. */
class CarriedFiguresIT extends InContainer {

    private static final LocalDate BEFORE_START = LocalDate.of(2022, 7, 1);
    private static final LocalDate BEFORE_END = LocalDate.of(2022, 12, 31);
    private static final LocalDate SIGNED = LocalDate.of(2023, 1, 10);
    private static final String CARRIED_OVER = "S07";

    @Inject
    private SubmissionWorld world;

    @Inject
    private PeriodService periods;

    @Inject
    private DataEntryService entry;

    @Inject
    private SubmissionService submissions;

    @Inject
    private ReviewService reviews;

    @Inject
    private CarriedService carried;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private CellHistoryService cells;

    @Inject
    private DashboardService dashboard;

    @Inject
    private FormRegister forms;

    @Inject
    private Sendings sendings;

    private SubmissionWorld.Place now;
    private SubmissionWorld.Place before;
    private long province;
    private long district;
    private long grassroots;

    @BeforeEach
    void aProvinceThatRecordsTheHalfYearBefore() throws SQLException {
        now = world.found();
        province = now.units().province();
        district = now.units().district();
        grassroots = now.units().grassroots();
        before = new SubmissionWorld.Place(now.units(), at(province, () -> periods.open(carriedPeriod(BEFORE_START, BEFORE_END))));
    }

    private static PeriodDraft carriedPeriod(LocalDate from, LocalDate to) {
        PeriodDraft draft = TinyProvince.base("Số liệu cũ " + from, from, to);
        draft.setCarried(true);
        return draft;
    }

    private static CarriedDraft source() {
        CarriedDraft source = new CarriedDraft();
        source.setKind(SourceKind.PAPER);
        source.setReference(" Báo cáo số 12-BC/UBKT ");
        source.setDate(SIGNED);
        source.setSigner("Trần Văn Thử");
        source.setSignerTitle("Chủ nhiệm Ủy ban Kiểm tra");
        return source;
    }

    private UUID recorded(long unit, long figure) {
        world.type(before, unit, world.slot(), String.valueOf(figure));
        return record(unit, source());
    }

    private UUID record(long unit, CarriedDraft source) {
        return at(unit, () -> submissions.record(before.id(), null, UUID.randomUUID(), source)).publicId();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act)).extracting(DomainException::code).isEqualTo(code);
    }

    @Test
    void carriedFiguresAreRecordedOnlyWithTheirDocumentAndItsSigner() {
        world.type(before, grassroots, world.slot(), "5");

        assertRefused(SubmissionError.CARRIED_SOURCE_NEEDED, () -> world.send(before, grassroots));
        CarriedDraft unsigned = source();
        unsigned.setSigner("  ");
        assertThatThrownBy(() -> record(grassroots, unsigned)).isInstanceOf(ConstraintViolationException.class);
        CarriedDraft unnamed = source();
        unnamed.setReference(null);
        assertThatThrownBy(() -> record(grassroots, unnamed)).isInstanceOf(ConstraintViolationException.class);
        CarriedDraft called = source();
        called.setKind(SourceKind.TELEPHONE);
        assertRefused(SubmissionError.CARRIED_SOURCE_NEEDED, () -> record(grassroots, called));
        assertThat(world.state(before, grassroots)).isEqualTo(FormState.DRAFT);
    }

    @Test
    void theDocumentIsNeitherOlderThanThePeriodNorOfADayToCome() {
        world.type(before, grassroots, world.slot(), "5");
        CarriedDraft old = source();
        old.setDate(BEFORE_START.minusDays(1));
        CarriedDraft ahead = source();
        ahead.setDate(LocalDate.of(2999, 1, 1));

        assertRefused(SubmissionError.CARRIED_DATE_BEFORE, () -> record(grassroots, old));
        assertRefused(SubmissionError.CARRIED_DATE_AHEAD, () -> record(grassroots, ahead));
    }

    @Test
    void figuresOfAnOrdinaryPeriodAreSentAndNotRecorded() {
        world.enter(now, grassroots, 5);

        assertRefused(SubmissionError.NOT_CARRIED, () -> at(grassroots, () -> submissions.record(now.id(), null, UUID.randomUUID(), source())));
        assertThat(world.send(now, grassroots).number()).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesCarriedFiguresWithoutASource() {
        assertThatThrownBy(() -> at(grassroots, () -> sendings.send(before.period(), Map.of("F02.C", 3L))))
            .hasStackTraceContaining("names no source");

        assertThat(at(grassroots, () -> entry.board(before.id())).count(FormState.SENT)).isZero();
    }

    @Test
    void nothingIsDueMissingOrLate() {
        EntryBoard board = at(grassroots, () -> entry.board(before.id()));
        assertThat(board.forms()).isNotEmpty().noneMatch(form -> form.due());
        assertThat(board.toSend()).isEmpty();
        assertThat(board.dueOn()).isNull();
        assertThat(board.late()).isFalse();

        Worklist list = at(province, () -> reviews.worklist(before.id()));
        assertThat(list.rows()).isNotEmpty().extracting(WorklistRow::progress).containsOnly(Worklist.Progress.NOT_RECORDED);
        assertThat(list.late()).isZero();
        assertThat(list.rows()).extracting(WorklistRow::due).containsOnly(0);
    }

    @Test
    void theFirstPageIsAboutPeriodsReportedInTheirOwnTime() {
        HomeBoard home = at(district, () -> dashboard.board());

        assertThat(home.own().period().publicId()).isEqualTo(now.id());
        assertThat(home.others()).isEmpty();
    }

    @Test
    void cellsThatTheDocumentDoesNotNameStayBlank() {
        UUID revision = recorded(grassroots, 7);

        world.accept(district, revision);
        var total = at(district, () -> consolidation.sheet(null, before.id(), FORM, Basis.OFFICIAL)).total();
        assertThat(total.get(world.slot())).isEqualTo(7);
        assertThat(total.toArray()).containsOnly(7L, null);
    }

    @Test
    void theSuperiorAcceptsAllOfThemAtOnceAndSeesOnWhatEachRests() {
        recorded(district, 4);
        recorded(now.units().sibling(), 6);

        assertThat(at(province, () -> reviews.acceptClean(before.id()))).isEqualTo(2);
        CarriedBasis basis = at(province, () -> carried.basis(before.period()));
        assertThat(basis.periods()).containsExactly(before.period());
        assertThat(basis.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.source().paper().reference()).isEqualTo("Báo cáo số 12-BC/UBKT");
            assertThat(line.source().paper().date()).isEqualTo(SIGNED);
            assertThat(line.source().signer()).isEqualTo("Trần Văn Thử");
        });
        assertThat(at(province, () -> carried.basis(now.period())).isCarried()).isFalse();
    }

    @Test
    void aPeriodComputedFromCarriedOnesSaysSo() {
        recorded(district, 4);
        PeriodRef both = at(province, () -> periods.open(TinyProvince.composite("Hai nửa năm", BEFORE_START, TinyProvince.END,
            List.of(before.id(), now.id()))));

        CarriedBasis basis = at(province, () -> carried.basis(both));
        assertThat(basis.periods()).containsExactly(before.period());
        assertThat(basis.lines()).hasSize(1);
    }

    @Test
    void whatWasAcceptedIsCorrectedOnlyAfterItWasReopenedAndThenRestsOnTheNewDocument() {
        UUID first = recorded(district, 4);
        world.accept(province, first);
        assertRefused(SubmissionError.ALREADY_OPENED, () -> world.recall(district, first));
        assertRefused(SubmissionError.NOTHING_TO_SEND, () -> record(district, source()));

        world.reopen(province, first);
        world.type(before, district, world.slot(), "5");
        CarriedDraft other = source();
        other.setReference("Báo cáo số 15-BC/UBKT (thay)");
        record(district, other);

        assertThat(at(district, () -> carried.own(before.period()))).extracting(source -> source.paper().reference())
            .containsExactly("Báo cáo số 15-BC/UBKT (thay)");
    }

    @Test
    void whatWasLeftOpenBeforeThePortalIsOpenedAgainInTheFirstPeriodOnIt() {
        enterCarriedOver(before.period(), "5", "2");
        record(grassroots, source());

        enterCarriedOver(now.period(), "2", "0");
        assertThat(at(grassroots, () -> entry.check(now.id(), List.of(CARRIED_OVER))).warnings()).extracting(Finding::ruleId)
            .containsExactly("P-V12.S07.d");
        enterCarriedOver(now.period(), "3", "0");
        assertThat(at(grassroots, () -> entry.check(now.id(), List.of(CARRIED_OVER))).warnings()).isEmpty();
    }

    /** Members denounced: to be settled, and settled without ground. */
    private void enterCarriedOver(PeriodRef period, String toSettle, String settled) {
        Form form = forms.set("885").form(CARRIED_OVER);
        at(grassroots, () -> entry.save(new CellInputs(period.publicId(), CARRIED_OVER, entry.sheet(period.publicId(), CARRIED_OVER).version())
            .put(form.slot("T", "C"), toSettle).put(form.slot("T", "D"), settled).put(form.slot("T", "E"), settled)));
    }

    @Test
    void aCellIsHeldAgainstTheCarriedFigure() {
        recorded(grassroots, 9);

        List<EarlierValue> earlier = at(grassroots, () -> cells.own(now.id(), FORM, world.slot(), Part.OWN)).earlier();
        assertThat(earlier).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualTo(9);
            assertThat(value.period().carried()).isTrue();
        });
    }

    @Test
    void onlyWhatWasBeforeTheFirstPeriodOnThePortalIsCarried() {
        LocalDate after = TinyProvince.END.plusDays(1);
        assertRefused(PeriodError.CARRIED_AFTER_FIRST, () -> at(province, () -> periods.open(carriedPeriod(after, after.plusDays(80)))));
        LocalDate future = LocalDate.of(2998, 1, 1);
        assertRefused(PeriodError.CARRIED_NOT_OVER, () -> at(province, () -> periods.open(carriedPeriod(future, future.plusDays(80)))));

        PeriodDraft due = carriedPeriod(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 6, 30));
        due.getDues().put(StatisticalLevel.DISTRICT, LocalDate.of(2010, 7, 10));
        assertRefused(PeriodError.CARRIED_NEVER_DUE, () -> at(province, () -> periods.open(due)));
        due.getDues().clear();
        assertThat(at(province, () -> periods.open(due)).carried()).isTrue();
    }

    @Test
    void aPeriodOfAnotherProvinceIsNotFoundAndASisterReadsNoSource() throws SQLException {
        recorded(district, 4);
        SubmissionWorld.Place elsewhere = world.found();

        assertThatThrownBy(() -> at(elsewhere.units().district(), () -> submissions.record(before.id(), null, UUID.randomUUID(), source())))
            .isInstanceOf(NotFoundException.class);
        assertThat(at(now.units().sibling(), () -> carried.own(before.period()))).isEmpty();
        assertThat(at(elsewhere.units().province(), () -> carried.own(before.period()))).isEmpty();
    }

    @Test
    void recordingAndReadingStayWithinTheBudgetOfStatements() throws SQLException {
        world.type(before, district, world.slot(), "4");

        StatementCounter recording = StatementCounter.start();
        record(district, source());
        assertThat(recording.stop()).satisfies(count -> assertThat(count.total()).as("%s", count.calls()).isLessThanOrEqualTo(15));

        StatementCounter reading = StatementCounter.start();
        at(district, () -> entry.board(before.id()));
        at(district, () -> carried.own(before.period()));
        assertThat(reading.stop()).satisfies(count -> assertThat(count.total()).as("%s", count.calls()).isLessThanOrEqualTo(15));

        StatementCounter consolidating = StatementCounter.start();
        at(province, () -> consolidation.sheet(null, before.id(), FORM, Basis.OFFICIAL));
        at(province, () -> carried.basis(before.period()));
        assertThat(consolidating.stop()).satisfies(count -> assertThat(count.total()).as("%s", count.calls()).isLessThanOrEqualTo(15));
    }
}

package vn.ubkt.reporting.submission.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.carriedPeriod;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.source;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.dashboard.DashboardService;
import vn.ubkt.dashboard.HomeBoard;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodError;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntryBoard;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.reporting.submission.review.Worklist;
import vn.ubkt.reporting.submission.review.WorklistRow;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.TinyProvince;

/** Periods of the time before the portal: only what was before, nothing due or late, in the tree as the portal first knew it. */
class CarriedPeriodIT extends InContainer {

    @Inject
    private CarriedWorld carriedWorld;

    @Inject
    private SubmissionWorld world;

    @Inject
    private PeriodService periods;

    @Inject
    private DataEntryService entry;

    @Inject
    private ReviewService reviews;

    @Inject
    private DashboardService dashboard;

    private SubmissionWorld.Place now;
    private SubmissionWorld.Place before;
    private long province;
    private long district;
    private long grassroots;

    @BeforeEach
    void aProvinceThatRecordsTheHalfYearBefore() throws SQLException {
        CarriedWorld.Places places = carriedWorld.found();
        now = places.now();
        before = places.before();
        province = places.units().province();
        district = places.units().district();
        grassroots = places.units().grassroots();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act)).extracting(DomainException::code).isEqualTo(code);
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
    void beforeThePortalKnewTheTreeUnitsStoodAsItFirstKnewThem() {
        LocalDate longAgo = LocalDate.of(1990, 1, 1);
        PeriodRef old = at(province, () -> periods.open(carriedPeriod(longAgo, LocalDate.of(1990, 12, 31).minusDays(184))));
        SubmissionWorld.Place then = new SubmissionWorld.Place(now.units(), old);
        world.type(then, grassroots, world.slot(), "8");
        UUID revision = carriedWorld.record(then, grassroots, source());

        assertThat(at(province, () -> reviews.worklist(old.publicId())).rows()).hasSize(2);
        world.accept(district, revision);
        assertThat(world.below(then, district)).isEqualTo(8);
    }
}

package vn.ubkt.reporting.submission.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.BEFORE_START;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.SIGNED;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.source;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.figures.TinyProvince;

/** Figures of the time before the portal in use: accepted together, carried over, held against, within the budget. */
class CarriedFiguresIT extends InContainer {

    @Inject
    private CarriedWorld carriedWorld;

    @Inject
    private SubmissionWorld world;

    @Inject
    private PeriodService periods;

    @Inject
    private ReviewService reviews;

    @Inject
    private CarriedService carried;

    @Inject
    private CarriedReader reader;

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

    @Test
    void cellsThatTheDocumentDoesNotNameStayBlank() {
        UUID revision = carriedWorld.recorded(before, grassroots, 7);

        world.accept(district, revision);
        CellVector total = reader.total(before, district);
        assertThat(total.get(world.slot())).isEqualTo(7);
        assertThat(total.toArray()).containsOnly(7L, null);
    }

    @Test
    void theSuperiorAcceptsAllOfThemAtOnceAndSeesOnWhatEachRests() {
        carriedWorld.recorded(before, district, 4);
        carriedWorld.recorded(before, now.units().sibling(), 6);

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
        carriedWorld.recorded(before, district, 4);
        PeriodRef both = at(province, () -> periods.open(TinyProvince.composite("Hai nửa năm", BEFORE_START, TinyProvince.END,
            List.of(before.id(), now.id()))));

        CarriedBasis basis = at(province, () -> carried.basis(both));
        assertThat(basis.periods()).containsExactly(before.period());
        assertThat(basis.lines()).hasSize(1);
    }

    @Test
    void whatWasLeftOpenBeforeThePortalIsOpenedAgainInTheFirstPeriodOnIt() {
        carriedWorld.enterCarriedOver(before, grassroots, "5", "2");
        carriedWorld.record(before, grassroots, source());

        carriedWorld.enterCarriedOver(now, grassroots, "2", "0");
        assertThat(reader.warnings(now, grassroots)).containsExactly("P-V12.S07.d");
        carriedWorld.enterCarriedOver(now, grassroots, "3", "0");
        assertThat(reader.warnings(now, grassroots)).isEmpty();
    }

    @Test
    void aCellIsHeldAgainstTheCarriedFigure() {
        carriedWorld.recorded(before, grassroots, 9);

        assertThat(reader.earlier(now, grassroots, world.slot())).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualTo(9);
            assertThat(value.period().carried()).isTrue();
        });
    }

    @Test
    void recordingAndReadingStayWithinTheBudgetOfStatements() throws SQLException {
        world.type(before, district, world.slot(), "4");

        StatementCounter recording = StatementCounter.start();
        carriedWorld.record(before, district, source());
        assertThat(recording.stop()).satisfies(count -> assertThat(count.total()).as("%s", count.calls()).isLessThanOrEqualTo(15));

        StatementCounter reading = StatementCounter.start();
        reader.board(before, district);
        at(district, () -> carried.own(before.period()));
        assertThat(reading.stop()).satisfies(count -> assertThat(count.total()).as("%s", count.calls()).isLessThanOrEqualTo(15));

        StatementCounter consolidating = StatementCounter.start();
        reader.total(before, province);
        at(province, () -> carried.basis(before.period()));
        assertThat(consolidating.stop()).satisfies(count -> assertThat(count.total()).as("%s", count.calls()).isLessThanOrEqualTo(15));
    }
}

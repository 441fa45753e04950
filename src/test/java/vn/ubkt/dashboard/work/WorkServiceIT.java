package vn.ubkt.dashboard.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.figures.TinyProvince;

class WorkServiceIT extends InContainer {

    private static final String SENDING = "reporting.submission.work.sending";
    private static final String GIVEN_BACK = "reporting.submission.work.givenBack";
    private static final String SET_DUE = "reporting.submission.work.due";
    /** With the scope; a page sends one more for the session. */
    private static final int BUDGET = 7;

    @Inject
    private WorkService work;

    @Inject
    private PeriodService periods;

    @Inject
    private ReviewService reviews;

    @Inject
    private Sendings sendings;

    @Inject
    private PortalClock clock;

    private TinyProvince place;
    private PeriodRef period;

    @BeforeEach
    void openAPeriodDueYesterday() throws SQLException {
        place = TinyProvince.found();
        period = open(clock.today().minusDays(1));
    }

    @Test
    void aSendingWaitsAtTheDirectSuperiorAndNowhereElse() {
        UUID sent = send(place.grassroots(), 3);

        assertThat(waiting(place.district(), SENDING)).hasSize(1).first().matches(row -> row.path().endsWith(sent.toString()));
        assertThat(waiting(place.province(), SENDING)).isEmpty();
        assertThat(waiting(place.sibling(), SENDING)).isEmpty();
        assertThat(waiting(place.grassroots(), SENDING)).isEmpty();
    }

    @Test
    void anAcceptedSendingWaitsForNobody() {
        judge(send(place.grassroots(), 3), VerdictKind.ACCEPTED);

        assertThat(waiting(place.district(), SENDING)).isEmpty();
        assertThat(waiting(place.province(), SENDING)).isEmpty();
    }

    @Test
    void aSendingSentAgainIsNotWaitedForTwice() {
        send(place.grassroots(), 3);
        UUID second = send(place.grassroots(), 4);

        assertThat(waiting(place.district(), SENDING)).hasSize(1).first().matches(row -> row.path().endsWith(second.toString()));
    }

    @Test
    void whatWasReturnedWaitsForItsUnitUntilItIsSentAgain() {
        UUID first = send(place.grassroots(), 3);
        at(place.district(), () -> {
            reviews.returnRevision(first, "Cộng lại cột C");
            return null;
        });
        assertThat(waiting(place.grassroots(), GIVEN_BACK)).hasSize(1);
        assertThat(waiting(place.district(), SENDING)).isEmpty();

        send(place.grassroots(), 4);

        assertThat(waiting(place.grassroots(), GIVEN_BACK)).isEmpty();
    }

    @Test
    void aSetIsLateOnlyAfterTheLastMomentOfItsDay() {
        assertThat(waiting(place.grassroots(), SET_DUE)).hasSize(1).allMatch(WorkRow::late)
            .allMatch(row -> row.dueAt().equals(clock.today().minusDays(1).atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.ofHours(7))));

        TinyProvince other = place;
        at(other.province(), () -> periods.open(due(TinyProvince.base("Sáu tháng cuối năm 2023", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31)),
            clock.today())));

        assertThat(waiting(other.grassroots(), SET_DUE)).hasSize(2).allMatch(row -> !row.since().isAfter(clock.now()), "waits since a moment that was")
            .extracting(WorkRow::late).containsExactly(true, false);
    }

    @Test
    void theMostUrgentComesFirstAndTheCountsAreOfAll() {
        send(place.grassroots(), 3);
        WorkPage page = at(place.district(), () -> work.page(WorkShow.ALL, 0, 1));

        assertThat(page.rows()).extracting(WorkRow::messageKey).containsExactly(SET_DUE);
        assertThat(page.all()).isEqualTo(2);
        assertThat(page.late()).isEqualTo(1);
        assertThat(page.getMore()).isEqualTo(1);
        assertThat(at(place.district(), () -> work.page(WorkShow.LATE, 0, 9)).rows()).hasSize(1);
        assertThat(at(place.district(), () -> work.page(WorkShow.ALL, 1, 9)).rows()).extracting(WorkRow::messageKey).containsExactly(SENDING);
        assertThat(at(place.district(), () -> work.page(WorkShow.ALL, 9, 9))).matches(empty -> empty.rows().isEmpty() && empty.all() == 2);
    }

    @Test
    void aClosedPeriodAsksForNothing() {
        send(place.grassroots(), 3);
        at(place.province(), () -> {
            periods.close(period.publicId(), periods.sheet(period.publicId()).version());
            return null;
        });

        assertThat(at(place.district(), () -> work.page(WorkShow.ALL, 0, 9)).isNone()).isTrue();
    }

    @Test
    void whoMayNotDoItIsNotShownIt() {
        send(place.grassroots(), 3);

        WorkPage reader = ActingAs.person(ActingAs.of(0, "Người đọc", "Ủy viên", place.district(), Permission.PERIOD_READ, Permission.FORM_READ),
            () -> work.page(WorkShow.ALL, 0, 9));

        assertThat(reader.isNone()).isTrue();
    }

    @Test
    void theListCostsTheSameHoweverMuchWaits() throws SQLException {
        send(place.grassroots(), 3);
        var counter = StatementCounter.start();
        at(place.district(), () -> work.page(WorkShow.ALL, 0, 9));

        assertThat(counter.stop()).matches(count -> count.total() <= BUDGET, "at most " + BUDGET + " statements");
    }

    private List<WorkRow> waiting(long unit, String kind) {
        return at(unit, () -> work.page(WorkShow.ALL, 0, 50)).rows().stream().filter(row -> row.messageKey().equals(kind)).toList();
    }

    private PeriodRef open(LocalDate dueOn) {
        return at(place.province(), () -> periods.open(due(TinyProvince.base("Sáu tháng đầu năm 2023", TinyProvince.START, TinyProvince.END), dueOn)));
    }

    private static PeriodDraft due(PeriodDraft draft, LocalDate day) {
        Map<StatisticalLevel, LocalDate> days = new EnumMap<>(StatisticalLevel.class);
        days.put(StatisticalLevel.DISTRICT, day);
        days.put(StatisticalLevel.GRASSROOTS, day);
        draft.setDues(days);
        return draft;
    }

    private UUID send(long unit, long figure) {
        return at(unit, () -> sendings.send(period, Map.of("F02.C", figure)));
    }

    private void judge(UUID revision, VerdictKind kind) {
        at(place.district(), () -> {
            sendings.judge(revision, kind);
            return null;
        });
    }

    private static <T> T at(long unit, Supplier<T> act) {
        return ActingAs.person(ActingAs.of(0, "Cán bộ tổng hợp", "Cán bộ tổng hợp", unit, Permission.values()), act);
    }
}

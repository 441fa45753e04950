package vn.ubkt.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.reporting.submission.review.WorklistFilter.Show;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.Tenants;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.figures.TinyProvince;

class DashboardServiceIT extends InContainer {

    private static final Permission[] COMPILER = {Permission.PERIOD_READ, Permission.PERIOD_MANAGE, Permission.FORM_READ, Permission.FORM_EDIT,
        Permission.FORM_SEND, Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ, Permission.BULLETIN_READ, Permission.BULLETIN_COMPOSE};
    /** A page sends one more for the session. */
    private static final int BUDGET = 14;

    @Inject
    private DashboardService dashboard;

    @Inject
    private PeriodService periods;

    @Inject
    private Sendings sendings;

    private TinyProvince place;
    private PeriodRef earlier;
    private PeriodRef newest;

    @BeforeEach
    void openTwoPeriods() throws SQLException {
        place = TinyProvince.found();
        earlier = open("Sáu tháng đầu năm 2023", TinyProvince.START, TinyProvince.END);
        newest = open("Sáu tháng cuối năm 2023", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
    }

    @Test
    void theNewestOpenPeriodIsShownInDetailTheOthersInShort() {
        HomeBoard board = home(place.district(), COMPILER);

        assertThat(board.own().period()).isEqualTo(newest);
        assertThat(board.own().step()).isEqualTo(OwnReport.Step.BEGIN);
        assertThat(board.below().period()).isEqualTo(newest);
        assertThat(board.others()).extracting(OtherPeriod::period).containsExactly(earlier);
    }

    @Test
    void whatTheUnitSentIsWithTheSuperiorThere() {
        send(place.grassroots(), newest, Map.of("F02.C", 3L));

        assertThat(home(place.grassroots(), COMPILER).own().sent()).isEqualTo(1);
        assertThat(count(home(place.district(), COMPILER), Show.MISSING)).isEqualTo(1);
        assertThat(home(place.district(), COMPILER).below().waiting()).isEqualTo(1);
    }

    @Test
    void aFormGivenBackInAnEarlierPeriodIsNotForgotten() {
        UUID revision = send(place.grassroots(), earlier, Map.of("F02.C", 3L));
        judge(place.district(), revision, VerdictKind.ACCEPTED);
        judge(place.district(), revision, VerdictKind.REOPENED);

        OtherPeriod shown = home(place.grassroots(), COMPILER).others().get(0);

        assertThat(shown.givenBack()).extracting(GivenBack::forms, GivenBack::reason)
            .containsExactly(tuple(List.of("F02"), "Số liệu cần xem lại"));
        assertThat(shown.sent()).isZero();
    }

    @Test
    void aChangeBelowAfterSendingIsTold() {
        judge(place.district(), send(place.grassroots(), newest, Map.of("F02.C", 3L)), VerdictKind.ACCEPTED);
        send(place.district(), newest, Map.of("F02.C", 1L));
        assertThat(home(place.district(), COMPILER).coverage().changed()).isEmpty();

        judge(place.district(), send(place.grassroots(), newest, Map.of("F02.C", 4L)), VerdictKind.ACCEPTED);

        assertThat(home(place.district(), COMPILER).coverage().changed()).containsExactly("F02");
    }

    @Test
    void withoutPermissionThereIsNoBlock() {
        HomeBoard nobody = home(place.district());
        HomeBoard reader = home(place.district(), Permission.PERIOD_READ, Permission.BULLETIN_READ);
        HomeBoard leader = home(place.district(), Permission.PERIOD_READ, Permission.CONSOLIDATION_READ);
        HomeBoard administrator = home(place.district(), Permission.PERIOD_READ, Permission.GRANT_CONFIRM);

        assertThat(nobody).isEqualTo(new HomeBoard(null, null, null, List.of(), null));
        assertThat(reader).isEqualTo(new HomeBoard(null, null, null, List.of(), new BulletinDesk(List.of(), List.of())));
        assertThat(leader.coverage().units()).isEqualTo(1);
        assertThat(leader).extracting(HomeBoard::own, HomeBoard::below, HomeBoard::bulletins).containsOnlyNulls();
        assertThat(administrator).isEqualTo(new HomeBoard(null, null, null, List.of(), null));
    }

    @Test
    void aUnitWithNobodyBelowReviewsNothing() {
        HomeBoard board = home(place.grassroots(), COMPILER);

        assertThat(board.own()).isNotNull();
        assertThat(board).extracting(HomeBoard::below, HomeBoard::coverage).containsOnlyNulls();
    }

    @Test
    void aClosedPeriodAsksForNothing() {
        as(at(place.province(), COMPILER), () -> {
            periods.close(newest.publicId(), periods.sheet(newest.publicId()).version());
            periods.close(earlier.publicId(), periods.sheet(earlier.publicId()).version());
            return null;
        });

        assertThat(home(place.district(), COMPILER).isReporting()).isFalse();
    }

    @Test
    void allBlocksTogetherStayWithinTheBudget() throws SQLException {
        judge(place.province(), send(place.district(), newest, Map.of("F02.C", 3L)), VerdictKind.ACCEPTED);
        send(place.province(), newest, Map.of("F02.C", 1L));

        var counter = StatementCounter.start();
        home(place.province(), Permission.values());

        assertThat(counter.stop()).matches(count -> count.total() <= BUDGET, "at most " + BUDGET + " statements");
    }

    private PeriodRef open(String name, LocalDate from, LocalDate to) {
        return as(at(place.province(), COMPILER), () -> periods.open(TinyProvince.base(name, from, to)));
    }

    private UUID send(long unit, PeriodRef period, Map<String, Long> figures) {
        return as(at(unit, COMPILER), () -> sendings.send(period, figures));
    }

    private void judge(long unit, UUID revision, VerdictKind kind) {
        as(at(unit, COMPILER), () -> {
            sendings.judge(revision, kind);
            return null;
        });
    }

    private HomeBoard home(long unit, Permission... permissions) {
        return as(at(unit, permissions), () -> dashboard.board());
    }

    private static long count(HomeBoard board, Show show) {
        return board.below().groups().stream().filter(group -> group.show() == show).findFirst().orElseThrow().units();
    }

    private static CurrentUser at(long unit, Permission... permissions) {
        return Tenants.at(unit, permissions);
    }

    private static <T> T as(CurrentUser person, Supplier<T> work) {
        return ActingAs.person(person, work);
    }
}

package vn.ubkt.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;

/** Who finds what in the trail, and that finding leaves its own trace. */
class AuditSearchIT extends InContainer {

    private static final int BUDGET = 6;

    @Inject
    private TrailActs acts;

    @Inject
    private AuditService service;

    private final AuditFilter filter = new AuditFilter();
    private TrailWorld world;

    @BeforeEach
    void aTenantWithAnEntryOfEachUnit() throws SQLException {
        world = TrailWorld.create();
        act(world.root(), "PERIOD_OPENED", "p1");
        act(world.one(), "SUBMISSION_SENT", "r1");
        act(world.other(), "SUBMISSION_SENT", "r2");
    }

    @Test
    void theRootOfTheTenantReadsAllWithNamesNewestFirst() {
        AuditPage found = searchAs(world.root());

        assertThat(found.rows()).extracting(AuditRow::objectId).containsExactly("r2", "r1", "p1");
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.rows().get(0).accountName()).isEqualTo("Nguyễn Thị Ánh");
        assertThat(found.rows().get(1).unitName()).endsWith("-1");
        assertThat(found.rows().get(2).details()).isEqualTo(Map.of("number", "7"));
    }

    @Test
    void aUnitBelowReadsItsOwnEntriesOnlyAndNoNames() {
        AuditPage found = searchAs(world.one());

        assertThat(found.rows()).extracting(AuditRow::objectId).containsExactly("r1");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.rows().get(0).accountName()).isNull();
        assertThat(found.rows().get(0).accountId()).isEqualTo(world.account());
    }

    @Test
    void anotherTenantFindsNothing() throws SQLException {
        TrailWorld stranger = TrailWorld.create();

        filter.setObjectId("r1");

        assertThat(ActingAs.person(stranger.actingFor(stranger.root()), () -> service.search(filter)).rows()).isEmpty();
        assertThat(searchAs(world.root()).rows()).hasSize(1);
    }

    @Test
    void whoMayNotReadTheTrailIsRefused() {
        var nobody = ActingAs.of(world.account(), "Nguyễn Thị Ánh", "Chuyên viên", world.root());

        assertThatThrownBy(() -> ActingAs.person(nobody, () -> service.search(filter))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ActingAs.person(nobody, () -> service.verify())).isInstanceOf(DomainException.class);
    }

    @Test
    void eachFieldNarrows() {
        assertThat(found(() -> filter.setAction("PERIOD_OPENED"))).containsExactly("p1");
        assertThat(found(() -> filter.setObjectKind("SUBMISSION_REVISION"))).isEmpty();
        assertThat(found(() -> filter.setObjectId("r2"))).containsExactly("r2");
        assertThat(found(() -> filter.setUnit("-1"))).containsExactly("r1");
        assertThat(found(() -> filter.setAccount("thi anh"))).contains("r1", "r2", "p1");
        assertThat(found(() -> filter.setAccount(world.userName()))).contains("r1", "r2", "p1");
        assertThat(found(() -> filter.setAccount("#" + world.account()))).contains("r1", "r2", "p1");
        assertThat(found(() -> filter.setAccount("%"))).isEmpty();
    }

    @Test
    void daysAreThoseOfTheCountry() {
        AuditRow newest = searchAs(world.root()).rows().get(0);
        LocalDate day = newest.at().atZone(PortalClock.ZONE).toLocalDate();

        filter.setTo(day.minusDays(1));
        assertThat(searchAs(world.root()).rows()).isEmpty();
        filter.setTo(day);
        filter.setFrom(day.minusDays(1));
        assertThat(searchAs(world.root()).rows()).extracting(AuditRow::objectId).contains("r1", "r2", "p1");
        filter.setFrom(newest.at().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2));
        filter.setTo(null);
        assertThat(searchAs(world.root()).rows()).isEmpty();
    }

    @Test
    void aSearchIsRecordedOnceAndTurningItsPagesIsNot() throws SQLException {
        filter.setAccount("ánh");
        AuditPage found = searchAs(world.root());
        as(() -> service.page(filter, found.newest(), 0));

        assertThat(world.count()).isEqualTo(4);
        AuditFilter own = new AuditFilter();
        own.setAction("AUDIT_SEARCHED");
        assertThat(as(() -> service.search(own)).rows()).singleElement()
            .satisfies(row -> assertThat(row.details()).isEqualTo(Map.of("account", "TYPED")));
    }

    @Test
    void rowsThatComeLaterDoNotShiftThePages() {
        AuditPage found = searchAs(world.root());
        act(world.one(), "SUBMISSION_SENT", "r3");

        List<AuditRow> second = as(() -> service.page(filter, found.newest(), 2));

        assertThat(second).extracting(AuditRow::objectId).containsExactly("p1");
    }

    @Test
    void aSearchKeepsToItsBudgetOfStatements() throws SQLException {
        var counter = StatementCounter.start();

        searchAs(world.root());

        var sent = counter.stop();
        assertThat(sent.total()).as(sent.calls().toString()).isLessThan(BUDGET);
    }

    @Test
    void aJobHasNoAccountAndNorHasAFailedSignIn() {
        ActingAs.person(ActingAs.of(0, "job", "job", world.root()), () -> acts.act(new AuditEvent("PERIOD_CLOSED", "PERIOD", "p1")));

        assertThat(searchAs(world.root()).rows().get(0).accountId()).isNull();
    }

    private List<String> found(Runnable condition) {
        filter.setAction(null);
        filter.setObjectKind(null);
        filter.setObjectId(null);
        filter.setUnit(null);
        filter.setAccount(null);
        condition.run();
        return searchAs(world.root()).rows().stream().map(AuditRow::objectId).toList();
    }

    private void act(long unit, String action, String objectId) {
        var event = new AuditEvent(action, "PERIOD", objectId, Map.of("number", "7"));
        ActingAs.person(world.actingFor(unit), () -> acts.act(event));
    }

    private AuditPage searchAs(long unit) {
        return ActingAs.person(world.actingFor(unit), () -> service.search(filter));
    }

    private <T> T as(Supplier<T> work) {
        return ActingAs.person(world.actingFor(world.root()), work);
    }
}

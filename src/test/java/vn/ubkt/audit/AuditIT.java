package vn.ubkt.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.audit.HeadsComparison.Outcome;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;

/** The chain: what keeps it, and what shows that somebody laid hands on it. */
class AuditIT extends InContainer {

    private static final AuditEvent SENT = new AuditEvent("SUBMISSION_SENT", "SUBMISSION_REVISION", "r1", Map.of("number", "1"));
    private static final String NO_RIGHT = "42501";
    private static final String KEPT = "23001";

    @Inject
    private TrailActs acts;

    @Inject
    private AuditService service;

    @Inject
    private TrailExport export;

    @Inject
    private PortalClock clock;

    @Resource
    private ManagedExecutorService executor;

    private TrailWorld world;

    @BeforeEach
    void aTenantWithFiveEntries() throws SQLException {
        world = TrailWorld.create();
        for (int i = 0; i < 5; i++) {
            act(world.one(), SENT);
        }
    }

    @Test
    void anUntouchedChainIsWholeAndTheCheckIsItselfRecorded() throws SQLException {
        assertThat(verify().isWhole()).isTrue();

        assertThat(world.count()).isEqualTo(6);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() throws SQLException {
        assertThatThrownBy(() -> ActingAs.person(world.actingFor(world.one()), () -> acts.actAndFail(SENT)))
            .isInstanceOf(NotFoundException.class);

        assertThat(world.count()).isEqualTo(5);
        assertThat(verify().isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set action = 'SIGNED_IN'", "delete from audit_entry", "truncate audit_entry",
        "insert into audit_entry (details) values ('{}')", "select * from audit_head"})
    void thePortalItselfCannotTouchTheChain(String sql) throws SQLException {
        try (Connection app = PortalDatabase.app(); var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('ubkt.unit', '" + world.root() + "', true)");

            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOfSatisfying(SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set action = 'SIGNED_IN'", "delete from audit_entry", "truncate audit_entry"})
    void theOwnerOfTheTablesIsStoppedByTheTrigger(String sql) throws SQLException {
        try (Connection owner = PortalDatabase.owner(); var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOfSatisfying(SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo(KEPT));
        }
    }

    @Test
    void nothingIsAppendedWithoutAScope() throws SQLException {
        try (Connection app = PortalDatabase.app(); var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select audit_append(null, 'UNIT_MOVED', 'UNIT', 'x', '{}')"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
        }
    }

    @Test
    void anEditedEntryIsFound() throws SQLException {
        world.tamper("update audit_entry set details = '{}' where tenant_id = :root and sequence = 3");

        assertThat(verify().brokenAt()).isEqualTo(3);
    }

    @Test
    void anEditedEntryWithARecomputedHashIsFoundByTheNext() throws SQLException {
        world.tamper("""
            update audit_entry e set action = 'SIGNED_IN', hash = audit_hash(previous_hash, tenant_id, sequence, at, account_id,
                acting_unit_id, 'SIGNED_IN', object_kind, object_id, details) where tenant_id = :root and sequence = 3""");

        assertThat(verify().brokenAt()).isEqualTo(4);
    }

    @Test
    void anEntryTakenFromTheMiddleIsFound() throws SQLException {
        world.tamper("delete from audit_entry where tenant_id = :root and sequence = 2");

        assertThat(verify().brokenAt()).isEqualTo(2);
    }

    @Test
    void entriesThatChangedPlacesAreFound() throws SQLException {
        world.tamper("update audit_entry set sequence = -2 where tenant_id = :root and sequence = 2",
            "update audit_entry set sequence = 2 where tenant_id = :root and sequence = 4",
            "update audit_entry set sequence = 4 where tenant_id = :root and sequence = -2");

        assertThat(verify().brokenAt()).isEqualTo(2);
    }

    @Test
    void anInsertedEntryIsFoundEvenWithARightHash() throws SQLException {
        world.tamper("""
            insert into audit_entry (tenant_id, sequence, at, account_id, acting_unit_id, action, object_kind, object_id, details, previous_hash, hash)
            select tenant_id, 6, at, account_id, acting_unit_id, action, object_kind, object_id, details, hash,
                   audit_hash(hash, tenant_id, 6, at, account_id, acting_unit_id, action, object_kind, object_id, details)
              from audit_entry where tenant_id = :root and sequence = 5""");

        assertThat(verify().brokenAt()).isEqualTo(6);
        act(world.one(), SENT);
        assertThat(verify().isWhole()).as("work goes on, and goes on showing it").isFalse();
    }

    @Test
    void aTailCutOffIsFound() throws SQLException {
        world.tamper("delete from audit_entry where tenant_id = :root and sequence >= 4");

        assertThat(verify().brokenAt()).isEqualTo(4);
    }

    @Test
    void aTailCutOffWithItsHeadIsFoundByTheFileKeptOutside() throws SQLException, IOException {
        String file = exported();
        world.tamper("delete from audit_entry where tenant_id = :root and sequence >= 4", """
            update audit_head set sequence = 3, hash = (select hash from audit_entry where tenant_id = :root and sequence = 3)
             where tenant_id = :root""");

        assertThat(verify().isWhole()).isTrue();
        assertThat(compare(file)).isEqualTo(new HeadsComparison(Outcome.BROKEN, 5L));
    }

    @Test
    void theChainGrowsOnAndStillFitsTheFileKeptOutside() throws SQLException, IOException {
        String file = exported();
        act(world.one(), SENT);

        assertThat(compare(file)).isEqualTo(new HeadsComparison(Outcome.FITS, 5L));
        assertThat(compare(file.replaceFirst("\t5\t", "\t6\t")).outcome()).isEqualTo(Outcome.FILE_CHANGED);
        assertThat(compare(HeadsFile.write(List.of())).outcome()).isEqualTo(Outcome.NOT_IN_FILE);
    }

    @Test
    void theFileOfADayIsWrittenOnceAndLeavesNothingBeside() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("audit-export");
        export.writeIfMissing(folder);
        String first = Files.readString(folder.resolve(HeadsFile.name(clock.today())));
        act(world.one(), SENT);

        export.writeIfMissing(folder);

        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(only -> assertThat(only).hasContent(first));
        }
    }

    @Test
    void eightThreadsKeepOneUnbrokenChain() throws Exception {
        List<Callable<Void>> work = IntStream.range(0, 8).<Callable<Void>>mapToObj(thread -> () -> {
            for (int i = 0; i < 10; i++) {
                act(thread % 2 == 0 ? world.one() : world.other(), SENT);
            }
            return null;
        }).collect(Collectors.toList());

        for (var done : executor.invokeAll(work)) {
            done.get();
        }

        assertThat(world.count()).isEqualTo(85);
        assertThat(verify().isWhole()).isTrue();
    }

    private void act(long unit, AuditEvent event) {
        ActingAs.person(world.actingFor(unit), () -> acts.act(event));
    }

    private ChainCheck verify() {
        return ActingAs.person(world.actingFor(world.root()), () -> service.verify());
    }

    private HeadsComparison compare(String file) {
        return ActingAs.person(world.actingFor(world.root()), () -> service.compareWithExport(file));
    }

    private String exported() throws IOException {
        Path folder = Files.createTempDirectory("audit-export");
        export.writeIfMissing(folder);
        return Files.readString(folder.resolve(HeadsFile.name(clock.today())));
    }
}

package vn.ubkt.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.isolation.Family.Fate;
import vn.ubkt.isolation.Family.Member;
import vn.ubkt.isolation.Family.Sending;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;

/**
 * Finds every table, reads the class it declares, and proves exactly that class: for the unit itself, its child, parent,
 * sibling in the same tenant, another tenant, and a parent it left. The oracle is a small tree in Java, not the policies.
 */
class TenantIsolationIT extends OverHttp {

    private static final String REFUSED = "42501";
    private static final Set<String> OF_SENDINGS =
        Set.of("submission_revision", "revision_form", "revision_note", "revision_warning_note", "carried_source", "recall", "verdict");
    private static final Set<String> OF_THE_TREE = Set.of("unit", "unit_name", "unit_level", "unit_link", "unit_reach");

    private Connection superuser;
    private Eyes eyes;
    private Family family;
    private Map<String, String> classes;

    @BeforeEach
    void layTheFamily() throws SQLException {
        superuser = PortalDatabase.superuser();
        superuser.setAutoCommit(false);
        classes = DeclaredClasses.read(superuser);
        family = Family.lay(superuser);
        superuser.commit();
        eyes = new Eyes(family);
    }

    @AfterEach
    void close() throws SQLException {
        eyes.close();
        superuser.close();
    }

    @Test
    void everyTableDeclaresItsClassAndHasARowToProveItWith() {
        assertThat(classes).allSatisfy((table, declared) -> {
            assertThat(declared).as(table).isIn("OWN", "REACH", "ADDRESSED", "DOWNWARD", "TENANT", "SHARED", "SEALED", "TREE");
            assertThat(declared.equals("SHARED") || Rows.has(table) || OF_SENDINGS.contains(table) || OF_THE_TREE.contains(table))
                .as("a sample row for %s in Rows", table).isTrue();
        });
    }

    @Test
    void rowSecurityIsForcedOnEveryTableAndTheApplicationOwnsNone() throws SQLException {
        assertThat(Eyes.strings(superuser, """
            select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
               and c.relname <> 'flyway_schema_history'
               and (not c.relrowsecurity or not c.relforcerowsecurity or pg_get_userbyid(c.relowner) = 'ubkt_app')""")).isEmpty();
        assertThat(Eyes.strings(superuser, """
            select rolname from pg_roles where rolname = 'ubkt_app' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)
            union all select 'may create' where has_schema_privilege('ubkt_app', 'public', 'create')
            union all select relname from pg_class where relnamespace = 'public'::regnamespace and relname not like 'pg_stat%'
               and (relkind = 'm' or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))""")).isEmpty();
    }

    @Test
    void aUnitSeesOfEveryTableExactlyWhatItsClassSays() throws SQLException {
        Map<String, String> wrong = new TreeMap<>();
        for (String table : tables("OWN", "DOWNWARD", "TENANT")) {
            for (Member viewer : Member.values()) {
                Set<Member> expected = Arrays.stream(Member.values()).filter(writer -> sees(table, viewer, writer)).collect(Collectors.toSet());
                Set<Member> seen = writersSeen(table, viewer);
                if (!seen.equals(expected)) {
                    wrong.put(table + " seen by " + viewer, seen + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sendingsAreSeenFromAboveOnceSentAndFromFarAboveOnceAcceptedAsTheTreeStoodThen() throws SQLException {
        for (Member viewer : Member.values()) {
            Set<Long> expected = family.sendings().entrySet().stream().filter(entry -> inReach(viewer, entry.getKey()))
                .map(Map.Entry::getValue).collect(Collectors.toSet());
            for (String key : List.of("id from submission_revision", "revision_id from revision_form", "revision_id from revision_note",
                "revision_id from revision_warning_note", "revision_id from carried_source")) {
                assertThat(eyes.keys(viewer, "select " + key, expectedKeys())).as("%s as %s", key, viewer).isEqualTo(expected);
            }
        }
    }

    @Test
    void verdictsAreSeenByWhoGaveThemAndWhomTheyAreAbout() throws SQLException {
        for (Member viewer : Member.values()) {
            Set<Long> expected = family.sendings().entrySet().stream()
                .filter(entry -> entry.getKey().fate() == Fate.RETURNED || entry.getKey().fate() == Fate.ACCEPTED)
                .filter(entry -> Family.parent(entry.getKey().writer(), entry.getKey().beforeTheMove()) != null)
                .filter(entry -> entry.getKey().writer() == viewer || Family.parent(entry.getKey().writer(), entry.getKey().beforeTheMove()) == viewer)
                .map(Map.Entry::getValue).collect(Collectors.toSet());
            assertThat(eyes.keys(viewer, "select revision_id from verdict", expectedKeys())).as("verdicts seen by %s", viewer).isEqualTo(expected);
        }
    }

    @Test
    void ofTheTreeAUnitSeesItselfItsSuperiorsAndWhatWasEverBelowIt() throws SQLException {
        for (Member viewer : Member.values()) {
            Set<Member> expected = Arrays.stream(Member.values()).filter(other -> everRelated(viewer, other) || everRelated(other, viewer))
                .collect(Collectors.toSet());
            for (String column : List.of("select id from unit", "select unit_id from unit_name", "select unit_id from unit_level")) {
                assertThat(members(eyes.keys(viewer, column, unitKeys()))).as("%s as %s", column, viewer).isEqualTo(expected);
            }
        }
    }

    @Test
    void withoutAScopeNothingIsSeenAndNothingCanBeWritten() throws SQLException {
        for (String table : tables("OWN", "REACH", "ADDRESSED", "DOWNWARD", "TENANT", "TREE")) {
            assertThat(eyes.count(table)).as(table).isZero();
        }
        for (String table : writable()) {
            assertRefused(null, Samples.insert(superuser, table, family.parameters(Member.CHILD_A1)));
        }
    }

    @Test
    void nobodyWritesAnotherUnitsRows() throws SQLException {
        for (String table : writable()) {
            for (Member writer : Set.of(Member.CHILD_A1, Member.TENANT_A, Member.MOVED)) {
                String insert = Samples.insert(superuser, table, family.parameters(writer));
                for (Member viewer : Member.values()) {
                    if (viewer != writer) {
                        assertRefused(viewer, insert);
                        assertNoChange(table, viewer, writer);
                    }
                }
            }
        }
    }

    @Test
    void aVerdictIsWrittenOnlyByTheParentOfThatTime() throws SQLException {
        Sending old = new Sending(Member.MOVED, Fate.SENT, true);
        for (Member viewer : Member.values()) {
            assertThat(judge(viewer, old)).as(viewer.name()).isEqualTo(viewer == Member.TENANT_A);
        }
    }

    @Test
    void aSendingIsMadeAndTakenBackByItsUnitOnly() {
        long sent = family.sendings().get(new Sending(Member.CHILD_A1, Fate.SENT, false));
        String insert = "insert into recall (revision_id, unit_id, author_id, author_name, recalled_at) values (" + sent + ", "
            + family.key(Member.CHILD_A1) + ", 1, 'x', now())";
        for (Member other : Set.of(Member.TENANT_A, Member.PROVINCE, Member.CHILD_A2, Member.TENANT_B)) {
            assertRefused(other, insert);
            assertRefused(other, family.note(sent, new Sending(Member.CHILD_A1, Fate.SENT, false), "F02"));
            assertRefused(other, "insert into submission_revision (unit_id, period_id, period_end, number, whole_set, author_id, author_name, idempotency_key, "
                + "submitted_at) values (" + family.key(Member.CHILD_A1) + ", " + family.parameters(other).get("period")
                + ", date '2022-12-31', 99, true, 1, 'x', gen_random_uuid(), now())");
        }
    }

    @Test
    void whatWasSentIsNeverChangedNotEvenByItsUnit() {
        for (String table : OF_SENDINGS) {
            for (String change : List.of("update " + table + " set unit_id = unit_id", "delete from " + table, "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> eyes.executeAs(Member.CHILD_A1, change)).as(change).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void sealedTablesAreReachedThroughFunctionsOnly() throws SQLException {
        for (String table : tables("SEALED")) {
            assertRefused(Member.PROVINCE, "select * from " + table);
        }
    }

    @Test
    void sharedTablesAreReadByAllAndWrittenByNobody() throws SQLException {
        for (String table : tables("SHARED")) {
            assertRefused(Member.PROVINCE, "delete from " + table);
        }
    }

    private boolean sees(String table, Member viewer, Member writer) {
        return switch (classes.get(table)) {
            case "OWN" -> viewer == writer;
            case "DOWNWARD" -> everRelated(writer, viewer);
            case "TENANT" -> viewer == writer || viewer == Family.tenant(writer);
            default -> throw new IllegalArgumentException(table);
        };
    }

    private static boolean inReach(Member viewer, Sending sending) {
        int distance = Family.distance(viewer, sending.writer(), sending.beforeTheMove());
        return distance == 0 || distance == 1 && sending.fate() != Fate.RECALLED || distance > 1 && sending.fate() == Fate.ACCEPTED;
    }

    private static boolean everRelated(Member ancestor, Member descendant) {
        return Family.distance(ancestor, descendant, true) >= 0 || Family.distance(ancestor, descendant, false) >= 0;
    }

    private Set<Member> writersSeen(String table, Member viewer) throws SQLException {
        String column = classes.get(table).equals("TENANT") ? "acting_unit_id" : "unit_id";
        return members(eyes.keys(viewer, "select " + column + " from " + table, unitKeys()));
    }

    private Set<Long> unitKeys() {
        return Arrays.stream(Member.values()).map(family::key).collect(Collectors.toSet());
    }

    private Set<Long> expectedKeys() {
        return new HashSet<>(family.sendings().values());
    }

    private Set<Member> members(Set<Long> keys) {
        return Arrays.stream(Member.values()).filter(member -> keys.contains(family.key(member))).collect(Collectors.toSet());
    }

    private void assertNoChange(String table, Member viewer, Member writer) throws SQLException {
        for (String change : List.of("update " + table + " set unit_id = unit_id where unit_id = ", "delete from " + table + " where unit_id = ")) {
            try {
                assertThat(eyes.executeAs(viewer, change + family.key(writer))).as("%s: %s%s", viewer, change, writer).isZero();
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).isEqualTo(REFUSED);
            }
        }
    }

    private void assertRefused(Member viewer, String insert) {
        assertThatThrownBy(() -> {
            eyes.executeAs(viewer, insert);
            throw new AssertionError(viewer + " could do: " + insert);
        }).isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED));
    }

    private boolean judge(Member viewer, Sending sending) throws SQLException {
        try {
            return eyes.executeAs(viewer, "insert into verdict (unit_id, about_unit_id, period_id, period_end, revision_id, kind, author_id, author_name, decided_at) "
                + "select " + family.key(viewer) + ", r.unit_id, r.period_id, r.period_end, r.id, 'OPENED', 1, 'x', now() "
                + "from submission_revision r where r.id = " + family.sendings().get(sending)) == 1;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** Tables whose rows a unit writes itself, but those of sendings. */
    private Set<String> writable() {
        Set<String> writable = tables("OWN", "DOWNWARD");
        writable.removeAll(OF_SENDINGS);
        return writable;
    }

    private Set<String> tables(String... wanted) {
        return classes.entrySet().stream().filter(entry -> Set.of(wanted).contains(entry.getValue())).map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    }
}

package vn.ubkt.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.isolation.Family.Fate;
import vn.ubkt.isolation.Family.Member;
import vn.ubkt.isolation.Family.Sending;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;

/** Grants to enter for a unit are between two units, and drafts are opened by nothing else. The oracle is the small tree in Java. */
class EnteringIsolationIT extends OverHttp {

    private static final String REFUSED = "42501";
    private static final Set<String> BY_RIGHT = Set.of("draft_form", "draft_change", "draft_note", "warning_note", "workbook_import", "revision_form",
        "revision_note", "revision_warning_note", "carried_source", "recall");
    private static final Set<String> BY_OWN_HANDS = Set.of("branch_row", "fed_cells", "bulletin_block");
    private static final String OF_A_PERIOD = """
        select c.relname from pg_class c where c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'CLASS OWN:%'
           and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('unit_id', 'period_id') and not a.attisdropped) = 2
         order by 1
        """;

    private Connection superuser;
    private Eyes eyes;
    private Family family;

    @BeforeEach
    void layTheFamily() throws SQLException {
        superuser = PortalDatabase.superuser();
        family = Family.lay(superuser);
        eyes = new Eyes(family);
    }

    @AfterEach
    void close() throws SQLException {
        eyes.close();
        superuser.close();
    }

    @Test
    void aGrantIsSeenByTheUnitAndTheSuperiorItNamesOnly() throws SQLException {
        Set<Long> keys = Arrays.stream(Member.values()).map(family::key).collect(Collectors.toSet());
        for (Member viewer : Member.values()) {
            Set<Long> expected = Arrays.stream(Member.values())
                .filter(unit -> Family.parent(unit, false) != null && (unit == viewer || Family.parent(unit, false) == viewer))
                .map(family::key).collect(Collectors.toSet());
            assertThat(eyes.keys(viewer, "select about_unit_id from entry_grant", keys)).as("grants seen by %s", viewer).isEqualTo(expected);
        }
    }

    @Test
    void onlyTheSuperiorMarksAndOnlyWhereNobodyHasAnAccount() throws SQLException {
        String mark = "insert into entry_grant (unit_id, kind, about_unit_id, superior_id, document, valid_from, author_id, author_name, granted_at) "
            + "select ubkt_unit(), 'NO_ACCOUNT', " + family.key(Member.CHILD_A1) + ", ubkt_unit(), 'x', date '2020-01-01', 1, 'x', now()";
        for (Member viewer : Set.of(Member.PROVINCE, Member.TENANT_B, Member.CHILD_A2)) {
            assertThatThrownBy(() -> eyes.executeAs(viewer, mark)).as(viewer.name()).isInstanceOfSatisfying(SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED));
        }
        assertThat(eyes.executeAs(Member.TENANT_A, mark)).isEqualTo(1);
        superuser.createStatement().execute("update account set state = 'ACTIVE' where id in (select account_id from post where acting_unit_id = "
            + family.key(Member.CHILD_A1) + ")");
        assertThatThrownBy(() -> eyes.executeAs(Member.TENANT_A, mark)).isInstanceOf(SQLException.class);
    }

    @Test
    void theDraftsOpenedAreThoseOfUnitsWithAGrantOnly() throws SQLException {
        superuser.createStatement().execute("delete from entry_grant where about_unit_id = " + family.key(Member.CHILD_A2));
        Set<Long> keys = Arrays.stream(Member.values()).map(family::key).collect(Collectors.toSet());
        String opened = "select unit_id from drafts_entered_for(" + family.parameters(Member.CHILD_A1).get("period") + ", '{F01}')";

        assertThat(eyes.keys(Member.TENANT_A, opened, keys)).containsExactly(family.key(Member.CHILD_A1));
        assertThat(eyes.keys(Member.TENANT_B, opened, keys)).containsExactlyInAnyOrder(family.key(Member.CHILD_B1), family.key(Member.MOVED));
        assertThat(eyes.keys(Member.CHILD_A2, opened, keys)).isEmpty();
    }

    /** Every table a unit fills for a period is found by its columns; what only the unit itself may write is refused with a grant too. */
    @Test
    void whoActsForAUnitWritesItsRowsWithAGrantOnly() throws SQLException {
        Map<String, String> inserts = new TreeMap<>(ofSendings());
        superuser.setAutoCommit(false);
        for (String table : Eyes.strings(superuser, OF_A_PERIOD)) {
            inserts.put(table, Samples.insert(superuser, table, family.parameters(Member.CHILD_A1)));
        }
        superuser.setAutoCommit(true);
        assertThat(inserts.keySet()).containsAll(BY_RIGHT).containsAll(BY_OWN_HANDS);

        for (Map.Entry<String, String> insert : inserts.entrySet()) {
            assertThat(isWritten(Member.CHILD_A1, insert.getValue())).as("%s by the unit", insert.getKey()).isTrue();
            assertThat(isWritten(Member.TENANT_A, insert.getValue())).as("%s with a grant", insert.getKey()).isEqualTo(BY_RIGHT.contains(insert.getKey()));
            for (Member other : Set.of(Member.PROVINCE, Member.CHILD_A2, Member.TENANT_B)) {
                assertThat(isWritten(other, insert.getValue())).as("%s by %s", insert.getKey(), other).isFalse();
            }
        }
        superuser.createStatement().execute("delete from entry_grant where about_unit_id = " + family.key(Member.CHILD_A1));
        for (Map.Entry<String, String> insert : inserts.entrySet()) {
            assertThat(isWritten(Member.TENANT_A, insert.getValue())).as("%s without a grant", insert.getKey()).isFalse();
            assertThat(isWritten(Member.CHILD_A1, insert.getValue())).as("%s by the unit", insert.getKey()).isTrue();
        }
    }

    @Test
    void whatAUnitIsFillingIsNeitherReadNorChangedForItWithoutAGrant() throws SQLException {
        for (String table : List.of("draft_form", "draft_note", "draft_change", "warning_note", "workbook_import")) {
            String read = "select unit_id from " + table;
            Set<Long> unit = Set.of(family.key(Member.CHILD_A1));
            assertThat(eyes.keys(Member.CHILD_A1, Member.TENANT_A, read, unit)).as(table).isEqualTo(unit);
            assertThat(eyes.keys(Member.CHILD_A1, Member.PROVINCE, read, unit)).as(table).isEmpty();
        }
        for (String table : List.of("draft_form", "draft_note", "warning_note", "workbook_import")) {
            assertThat(eyes.executeAs(Member.CHILD_A1, Member.TENANT_A, "delete from " + table)).as(table).isPositive();
            assertThat(eyes.executeAs(Member.CHILD_A1, Member.PROVINCE, "delete from " + table)).as(table).isZero();
        }
    }

    private boolean isWritten(Member home, String insert) throws SQLException {
        try {
            return eyes.executeAs(Member.CHILD_A1, home, insert) == 1;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo(REFUSED);
            return false;
        }
    }

    /** What is written beside a sending of the unit. */
    private Map<String, String> ofSendings() throws SQLException {
        Sending sending = new Sending(Member.CHILD_A1, Fate.SENT, false);
        long sent = family.sendings().get(sending);
        String unit = ", " + family.key(Member.CHILD_A1) + ", ";
        String of = sent + unit + family.parameters(Member.CHILD_A1).get("period") + ", date '" + sending.periodEnd() + "'";
        superuser.createStatement().execute("set session_replication_role = replica; delete from carried_source where revision_id = " + sent
            + "; set session_replication_role = origin");
        return Map.of("revision_note", family.note(sent, sending, "F02"),
            "revision_warning_note", "insert into revision_warning_note (revision_id, unit_id, period_end, finding_key, text, author_name, noted_at) values ("
                + sent + unit + "date '" + sending.periodEnd() + "', 'y', 'x', 'x', now())",
            "carried_source", "insert into carried_source (revision_id, unit_id, period_id, period_end, kind, reference, dated_on, signer_name, signer_title) "
                + "values (" + of + ", 'PAPER', 'x', date '2020-01-15', 'x', 'x')",
            "revision_form", "insert into revision_form (revision_id, unit_id, period_id, period_end, form_code, form_version_id, nil, own, below, total, inputs) "
                + "select " + of + ", 'F02', min(id), false, '{1}', '{}', '{1}', '{}' from form_version",
            "recall", "insert into recall (revision_id, unit_id, author_id, author_name, recalled_at) values (" + sent + unit + "1, 'x', now())");
    }
}

package vn.ubkt.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.isolation.Family.Member;
import vn.ubkt.support.OverHttp;
import vn.ubkt.support.PortalDatabase;

/** Grants to enter for a unit are between two units, and drafts are opened by nothing else. The oracle is the small tree in Java. */
class EnteringIsolationIT extends OverHttp {

    private static final String REFUSED = "42501";

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
}

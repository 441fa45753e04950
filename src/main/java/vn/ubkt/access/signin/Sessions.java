package vn.ubkt.access.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.access.Role;
import vn.ubkt.shared.security.Permission;

/** The functions of the database by which people sign in; tokens reach it as digests only. */
@ApplicationScoped
class Sessions {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    void open(byte[] token, long accountId, String lasts, String agent, byte[] nameKey) {
        run("select auth_session_open(cast(?1 as bytea), ?2, cast(?3 as interval), ?4, cast(?5 as bytea))",
            token, accountId, lasts, agent, nameKey);
    }

    /** One row while the session and its account are good. */
    Optional<Checked> check(byte[] token, String idle) {
        return rows("""
            select account_id, cast(public_id as text), user_name, full_name, post_id, checked_at
              from auth_session_check(cast(?1 as bytea), cast(?2 as interval))
            """, token, idle).stream().findFirst().map(row -> new Checked(number(row[0]), UUID.fromString((String) row[1]),
                (String) row[2], (String) row[3], row[4] == null ? null : number(row[4]), instant(row[5])));
    }

    /** Who a good session belongs to, the post chosen in it, and when the database said so. */
    record Checked(long accountId, UUID publicId, String userName, String fullName, Long postId, Instant at) {
    }

    List<HeldPost> posts(byte[] token, LocalDate today) {
        return rows("""
            select post_id, acting_unit_id, unit_name, unit_short_name, tenant_name, title, roles, permissions
              from auth_posts(cast(?1 as bytea), cast(?2 as date))
            """, token, today.toString()).stream().map(Sessions::post).toList();
    }

    boolean choose(byte[] token, long postId, LocalDate today) {
        return (Boolean) run("select auth_choose_post(cast(?1 as bytea), ?2, cast(?3 as date))", token, postId, today.toString());
    }

    void end(byte[] token, boolean everywhere) {
        run("select auth_session_end(cast(?1 as bytea), ?2)", token, everywhere);
    }

    boolean endNamed(byte[] token, String id) {
        return (Boolean) run("select auth_session_end_named(cast(?1 as bytea), ?2)", token, id);
    }

    List<OpenSession> all(byte[] token) {
        return rows("select name, opened_at, last_seen_at, agent, this_one from auth_sessions(cast(?1 as bytea))", token).stream()
            .map(row -> new OpenSession((String) row[0], instant(row[1]), instant(row[2]), (String) row[3], (Boolean) row[4])).toList();
    }

    boolean changePassword(byte[] token, String hash) {
        return (Boolean) run("select auth_change_password(cast(?1 as bytea), ?2)", token, hash);
    }

    private Object run(String sql, Object... values) {
        return query(sql, values).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    private Query query(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static HeldPost post(Object[] row) {
        return new HeldPost(number(row[0]), number(row[1]), (String) row[2], (String) row[3], (String) row[4], (String) row[5],
            codes(row[6]).stream().map(Role::valueOf).toList(),
            codes(row[7]).stream().map(Permission::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> codes(Object joined) {
        return Arrays.stream(((String) joined).split(",")).filter(code -> !code.isEmpty()).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) value).toInstant();
    }
}

package vn.ubkt.access.signin;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Failed attempts, and what a name stands for while somebody signs in or sets a credential. */
@ApplicationScoped
class Attempts {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    /** @return seconds to wait before the next attempt is looked at */
    long seconds(FailureKeys keys) {
        return rows("""
            select key_hash, failures, seconds_ago
              from auth_failures(array[cast(?1 as bytea), cast(?2 as bytea)], cast(?3 as interval))
            """, keys.name(), keys.address(), Throttle.REMEMBERED).stream()
            .mapToLong(row -> throttle((byte[]) row[0], keys).remaining(number(row[1]), number(row[2]))).max().orElse(0);
    }

    private static Throttle throttle(byte[] key, FailureKeys keys) {
        return Arrays.equals(key, keys.name()) ? Throttle.NAME : Throttle.ADDRESS;
    }

    void failed(FailureKeys keys) {
        query("select auth_failed(array[cast(?1 as bytea), cast(?2 as bytea)], cast(?3 as interval))",
            keys.name(), keys.address(), Throttle.REMEMBERED).getSingleResult();
    }

    SignInAttempt account(String userName, long seconds) {
        return rows("""
            select account_id, cast(public_id as text), tenant_id, full_name, password_hash, active from auth_account(?1)
            """, userName).stream().findFirst()
            .map(row -> new SignInAttempt(seconds, number(row[0]), UUID.fromString((String) row[1]), number(row[2]),
                (String) row[3], (String) row[4], (Boolean) row[5]))
            .orElseGet(() -> SignInAttempt.ofNobody(seconds));
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

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

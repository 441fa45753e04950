package vn.ubkt.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import vn.ubkt.support.PortalDatabase;

/** People who can sign in, put into the database directly: for tests that meet the portal from outside. */
final class People {

    static final String PASSWORD = "một con đường dài lắm";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String HASH = Password.hash(PASSWORD).addRandomSalt(16)
        .with(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID)).getResult();

    private People() {
    }

    /** An open account with one post at its own committee. */
    static String at(long unit) throws SQLException {
        var name = withoutPost(unit);
        post(name, unit);
        return name;
    }

    static String withoutPost(long unit) throws SQLException {
        var name = "p" + System.nanoTime() + "." + NUMBER.incrementAndGet();
        run("""
            insert into account (unit_id, user_name, full_name, password_hash, state, created_at)
            values (?, ?, 'Nguyễn Thị Thử', ?, 'ACTIVE', now())
            """, unit, name, HASH);
        return name;
    }

    static void post(String userName, long unit) throws SQLException {
        run("""
            insert into post (unit_id, account_id, acting_unit_id, title, valid_from)
            select a.unit_id, a.id, ?, 'Cán bộ', date '2020-01-01' from account a where a.user_name = ?
            """, unit, userName);
    }

    static void suspend(String userName) throws SQLException {
        run("update account set state = 'SUSPENDED' where user_name = ?", userName);
    }

    /** All tests come from one address. */
    static void forgetFailures() throws SQLException {
        run("delete from login_failure");
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = PortalDatabase.owner(); var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}

package vn.ubkt.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.PortalDatabase;

/** A tenant of a test's own: its root, two grassroots units below it, one account. */
record TrailWorld(long root, long one, long other, long account, String userName) {

    static TrailWorld create() throws SQLException {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        String userName = code.toLowerCase() + ".an";
        try (Connection owner = PortalDatabase.owner()) {
            long root = unit(owner, code, "DISTRICT_COMMITTEE", "DISTRICT", true, null);
            long one = unit(owner, code + "-1", "GRASSROOTS_COMMITTEE", "GRASSROOTS", false, root);
            long other = unit(owner, code + "-2", "GRASSROOTS_COMMITTEE", "GRASSROOTS", false, root);
            try (PreparedStatement insert = owner.prepareStatement("""
                    insert into account (unit_id, user_name, full_name, created_at) values (?, ?, 'Nguyễn Thị Ánh', now())
                    returning id""")) {
                insert.setLong(1, root);
                insert.setString(2, userName);
                ResultSet row = insert.executeQuery();
                row.next();
                return new TrailWorld(root, one, other, row.getLong(1), userName);
            }
        }
    }

    private static long unit(Connection owner, String code, String type, String level, boolean tenant, Long parent) throws SQLException {
        try (PreparedStatement create = owner.prepareStatement("select unit_insert(?, ?, ?, ?, ?, ?, ?, date '2020-01-01')")) {
            create.setString(1, code);
            create.setString(2, type);
            create.setString(3, level);
            create.setBoolean(4, tenant);
            create.setString(5, "Đảng ủy " + code);
            create.setString(6, code);
            create.setObject(7, parent);
            ResultSet row = create.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** Gives the account a post of auditor at a unit of the tenant, and a password; past the triggers that ask for a second person. */
    void appointAuditor(long unit, String password) throws SQLException {
        String hash = Password.hash(password).addRandomSalt(16).with(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID)).getResult();
        try (Connection superuser = PortalDatabase.superuser(); PreparedStatement appoint = superuser.prepareStatement("""
                with known as (update account set state = 'ACTIVE', password_hash = ? where id = ? returning id, unit_id, full_name),
                     held as (insert into post (unit_id, account_id, acting_unit_id, title, valid_from)
                              select unit_id, id, ?, 'Cán bộ kiểm soát', date '2020-01-01' from known returning id, unit_id)
                insert into role_grant (unit_id, post_id, role_code, state, requested_by, requested_name, requested_at)
                select h.unit_id, h.id, 'AUDITOR', 'ACTIVE', k.id, k.full_name, now() from held h, known k""")) {
            superuser.createStatement().execute("set session_replication_role = replica");
            appoint.setString(1, hash);
            appoint.setLong(2, account);
            appoint.setLong(3, unit);
            appoint.executeUpdate();
        }
    }

    CurrentUser actingFor(long unit) {
        return ActingAs.of(account, "Nguyễn Thị Ánh", "Kiểm soát", unit, Permission.AUDIT_READ);
    }

    /** Runs a statement as the superuser, the triggers of the trail switched off; {@code :root} stands for the tenant. */
    void tamper(String... statements) throws SQLException {
        try (Connection superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("alter table audit_entry disable trigger user");
            for (String sql : statements) {
                statement.execute(sql.replace(":root", Long.toString(root)));
            }
            statement.execute("alter table audit_entry enable trigger user");
            superuser.commit();
        }
    }

    long count() throws SQLException {
        try (Connection superuser = PortalDatabase.superuser();
             ResultSet row = superuser.createStatement().executeQuery("select count(*) from audit_entry where tenant_id = " + root)) {
            row.next();
            return row.getLong(1);
        }
    }
}

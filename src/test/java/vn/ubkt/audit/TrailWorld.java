package vn.ubkt.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

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

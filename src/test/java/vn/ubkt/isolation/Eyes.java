package vn.ubkt.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.ubkt.isolation.Family.Member;
import vn.ubkt.support.PortalDatabase;

/** What the application role sees and may do while a unit acts; every look is rolled back. */
final class Eyes implements AutoCloseable {

    private final Connection app;
    private final Family family;

    Eyes(Family family) throws SQLException {
        this.family = family;
        app = PortalDatabase.app();
        app.setAutoCommit(false);
    }

    Set<Long> keys(Member viewer, String select, Set<Long> ofThisTest) throws SQLException {
        return keys(viewer, viewer, select, ofThisTest);
    }

    /** @param home where the person works who acts for the viewer's unit */
    Set<Long> keys(Member viewer, Member home, String select, Set<Long> ofThisTest) throws SQLException {
        scope(viewer, home);
        Set<Long> keys = new HashSet<>();
        try (Statement statement = app.createStatement(); ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        app.rollback();
        keys.retainAll(ofThisTest);
        return keys;
    }

    /** Rows of a table seen while nobody acts. */
    long count(String table) throws SQLException {
        scope(null, null);
        try {
            return Family.number(app, "select count(*) from " + table);
        } finally {
            app.rollback();
        }
    }

    /** @param viewer {@code null} = nobody acts */
    int executeAs(Member viewer, String sql) throws SQLException {
        return executeAs(viewer, viewer, sql);
    }

    /** @param home where the person works who acts for the viewer's unit */
    int executeAs(Member viewer, Member home, String sql) throws SQLException {
        scope(viewer, home);
        try (Statement statement = app.createStatement()) {
            statement.execute(sql);
            return Math.max(0, statement.getUpdateCount());
        } finally {
            app.rollback();
        }
    }

    private void scope(Member viewer, Member home) throws SQLException {
        app.rollback();
        try (PreparedStatement set = app.prepareStatement("select set_config('ubkt.unit', ?, true), set_config('ubkt.home', ?, true)")) {
            set.setString(1, viewer == null ? "" : String.valueOf(family.key(viewer)));
            set.setString(2, home == null ? "" : String.valueOf(family.key(home)));
            set.execute();
        }
    }

    static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        app.rollback();
        app.close();
    }
}

package vn.ubkt.journey.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import vn.ubkt.support.PortalDatabase;

/** A month in the demo's province that is open for a while, and of which nothing is left. Outside the server only. */
public final class ExtraMonth implements AutoCloseable {

    public static final String NAME = "Tháng 10 năm 2023";

    private static final String OPEN = """
        insert into period (unit_id, name, type, kind, starts_on, ends_on, cut_off, form_set, state, changed_name, changed_at)
        select id, '%s', 'MONTH', 'BASE', '2023-10-01', '2023-10-31', '2023-10-25', '885', 'OPEN', 'x', now() from unit where code = 'TTH'
        """.formatted(NAME);
    private static final String DUE = """
        insert into period_due (period_id, unit_id, level, due_on)
        select p.id, p.unit_id, level, date '2023-10-28' from period p, unnest(array['DISTRICT', 'GRASSROOTS']) level where p.name = '%s'
        """.formatted(NAME);
    private static final String TABLE = "table_name in (select t.table_name from information_schema.tables t where t.table_type = 'BASE TABLE')";
    private static final String OF_PERIODS = "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'period_id' and "
        + TABLE;
    private static final String OF_REVISIONS = """
        select table_name from information_schema.columns c where table_schema = 'public' and column_name = 'revision_id'
           and not exists (select 1 from information_schema.columns o where o.table_name = c.table_name and o.column_name = 'period_id') and
        """ + TABLE;

    private ExtraMonth() {
    }

    public static ExtraMonth open() throws SQLException {
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute(OPEN);
            statement.execute(DUE);
        }
        return new ExtraMonth();
    }

    @Override
    public void close() throws SQLException {
        var month = "(select id from period where name = '" + NAME + "')";
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var table : tables(superuser, OF_REVISIONS)) {
                statement.execute("delete from " + table + " where revision_id in (select id from submission_revision where period_id = " + month + ")");
            }
            for (var table : tables(superuser, OF_PERIODS)) {
                statement.execute("delete from " + table + " where period_id = " + month);
            }
            statement.execute("delete from period where name = '" + NAME + "'");
        }
    }

    private static List<String> tables(Connection superuser, String query) throws SQLException {
        var tables = new ArrayList<String>();
        try (Statement statement = superuser.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}

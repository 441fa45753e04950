package vn.ubkt.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Rows ready to be inserted by the application, whoever acts: only the policies stand between. */
final class Samples {

    private Samples() {
    }

    /**
     * A row that would be right for its unit, with all keys looked up beforehand, as the application may insert it.
     *
     * @param superuser without autocommit; what the row stands on is committed
     */
    static String insert(Connection superuser, String table, Map<String, String> parameters) throws SQLException {
        List<String> inserts = Rows.another(table, parameters);
        for (String before : inserts.subList(0, inserts.size() - 1)) {
            try (Statement statement = superuser.createStatement()) {
                statement.execute(before);
            }
        }
        superuser.commit();
        String row = Eyes.strings(superuser, inserts.get(inserts.size() - 1) + " returning to_jsonb(" + table + ")").get(0).replace("'", "''");
        superuser.rollback();
        String columns = String.join(", ", Eyes.strings(superuser, "select column_name from information_schema.columns c where table_name = '" + table
            + "' and column_name not in ('id', 'public_id') and has_column_privilege('ubkt_app', c.table_name::regclass, c.column_name, 'INSERT')"));
        return columns.isEmpty() ? "delete from " + table
            : "insert into " + table + " (" + columns + ") select " + columns + " from jsonb_populate_record(null::" + table + ", '" + row + "')";
    }
}

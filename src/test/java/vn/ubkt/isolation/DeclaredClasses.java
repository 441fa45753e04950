package vn.ubkt.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The class every table of the portal declares in its comment; NONE where it declares none. */
final class DeclaredClasses {

    private DeclaredClasses() {
    }

    static Map<String, String> read(Connection database) throws SQLException {
        Map<String, String> declared = new TreeMap<>();
        for (String line : Eyes.strings(database, """
            select c.relname || ' ' || coalesce(substring(obj_description(c.oid, 'pg_class') from '^CLASS ([A-Z]+):'), 'NONE')
              from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'""")) {
            declared.put(line.split(" ")[0], line.split(" ")[1]);
        }
        return declared;
    }
}

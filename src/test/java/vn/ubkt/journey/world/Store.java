package vn.ubkt.journey.world;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.ubkt.support.PortalDatabase;

/** All that is stored, whatever table it lies in, but for what each visit leaves: logins and the trail. Outside and inside the server. */
public final class Store {

    private static final String TABLES = """
        select table_name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE' and table_name !~ '^(login|audit|flyway)'
         order by table_name
        """;

    private Store() {
    }

    /** Rows of each table and who wrote last: what is written, changed or gone shows. */
    public static Map<String, String> contents() {
        return ofEach("select count(*) || ' ' || coalesce(max(r.xmin::text::bigint), 0) from \"%s\" r", null);
    }

    /** Tables that hold the text somewhere. */
    public static List<String> holding(String text) {
        var found = ofEach("select count(*) from \"%s\" r where position(? in r::text) > 0", text);
        return found.entrySet().stream().filter(table -> !table.getValue().equals("0")).map(Map.Entry::getKey).toList();
    }

    private static Map<String, String> ofEach(String query, String parameter) {
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            var contents = new TreeMap<String, String>();
            for (var table : tables) {
                try (var each = superuser.prepareStatement(query.formatted(table))) {
                    if (parameter != null) {
                        each.setString(1, parameter);
                    }
                    try (var row = each.executeQuery()) {
                        row.next();
                        contents.put(table, row.getString(1));
                    }
                }
            }
            return contents;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package vn.ubkt.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The committees of the demo's province, each with as many grassroots units as asked for.
 *
 * @param province  key of the provincial committee
 * @param districts grassroots units by the committee directly above them
 */
record Tree(long province, Map<Long, List<Long>> districts) {

    private static final String ADD = """
        with added as (insert into unit (code, type, tenant, founded_on) values (?, 'GRASSROOTS_COMMITTEE', false, '2020-10-01') returning id),
        named as (insert into unit_name (unit_id, valid_from, name, short_name) select id, '2020-10-01', ?, ? from added),
        levelled as (insert into unit_level (unit_id, valid_from, level) select id, '2020-10-01', 'GRASSROOTS' from added),
        linked as (insert into unit_link (unit_id, parent_id, valid_from) select id, ?, '2020-10-01' from added)
        select id from added
        """;

    static Tree grown(Connection database, int units) throws SQLException {
        long province = one(database, "select id from unit where code = 'TTH'");
        Map<Long, List<Long>> districts = new LinkedHashMap<>();
        for (long district : keys(database, "select unit_id from unit_link where parent_id = " + province + " order by unit_id")) {
            List<Long> below = keys(database, "select unit_id from unit_link where parent_id = " + district + " order by unit_id");
            try (PreparedStatement add = database.prepareStatement(ADD)) {
                for (int number = below.size() + 1; number <= units; number++) {
                    below.add(added(add, district, number));
                }
            }
            districts.put(district, below);
        }
        return new Tree(province, districts);
    }

    int size() {
        return districts.values().stream().mapToInt(List::size).sum();
    }

    private static long added(PreparedStatement add, long district, int number) throws SQLException {
        add.setString(1, "TTH.THU." + district + "." + number);
        add.setString(2, "Đảng ủy đo tốc độ " + district + "." + number);
        add.setString(3, "Đo tốc độ " + district + "." + number);
        add.setLong(4, district);
        try (var row = add.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static long one(Connection database, String sql) throws SQLException {
        return keys(database, sql).get(0);
    }

    static List<Long> keys(Connection database, String sql) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys;
    }
}

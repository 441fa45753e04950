package vn.ubkt.support;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the SQL statements the portal sends, between {@link #start()} and {@link #stop()}. What counts: every statement of
 * {@code ubkt_app}, the scope's {@code set_config} and the session check too; BEGIN, COMMIT and what functions and triggers do inside not.
 * A JDBC batch shows with one call a row; a budget test knows its batches by the statement's text. The counter sees the whole server:
 * nothing else may be clicking meanwhile.
 */
public final class StatementCounter {

    private static final String CALLS = """
            select s.query, sum(s.calls)::bigint
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'ubkt_app'
            group by s.query
            """;

    private final Map<String, Long> before;

    private StatementCounter(Map<String, Long> before) {
        this.before = before;
    }

    static void install() throws SQLException {
        try (var connection = PortalDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("create schema statistics");
            statement.execute("create extension pg_stat_statements schema statistics");
        }
    }

    public static StatementCounter start() throws SQLException {
        return new StatementCounter(calls());
    }

    public Count stop() throws SQLException {
        var sent = calls();
        before.forEach((query, calls) -> sent.merge(query, -calls, Long::sum));
        sent.values().removeIf(calls -> calls == 0);
        return new Count(sent);
    }

    private static Map<String, Long> calls() throws SQLException {
        try (var connection = PortalDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("set search_path = statistics");
            var calls = new TreeMap<String, Long>();
            try (var rows = statement.executeQuery(CALLS)) {
                while (rows.next()) {
                    calls.put(rows.getString(1), rows.getLong(2));
                }
            }
            return calls;
        }
    }

    /** @param calls by the statement's text, with {@code $1} for values; good as the message of a failing budget */
    public record Count(Map<String, Long> calls) {

        public long total() {
            return calls.values().stream().mapToLong(Long::longValue).sum();
        }

        /** With inserts and updates of the same text counted as one batch: right only where the code sends them as one. */
        public long totalWithBatchesAsOne() {
            return calls.entrySet().stream()
                    .mapToLong(call -> call.getKey().stripLeading().matches("(?is)(insert|update)\\b.*") ? 1 : call.getValue()).sum();
        }
    }
}

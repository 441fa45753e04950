package vn.ubkt.bench.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A year of months in which every unit sent every form and every committee accepted all of it. The last month is still open for some. */
public final class FullYear {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final String BY = "0\tĐo tốc độ";

    private final Connection database;
    private final CopyManager copy;
    private final Map<String, Form> forms = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private Tree tree;
    private long lastRevision;

    private record Form(long version, int slots) {
    }

    public FullYear(Connection database) throws SQLException {
        this.database = database;
        this.copy = database.unwrap(PGConnection.class).getCopyAPI();
    }

    /**
     * @param units   grassroots units of each committee
     * @param periods months
     * @param waiting units that have sent nothing for the last month, by code
     * @return number of rows of figures
     */
    public long write(int units, int periods, List<String> waiting) throws SQLException, IOException {
        tree = Tree.grown(database, units);
        lastRevision = Tree.one(database, "select coalesce(max(id), 0) from submission_revision");
        readForms();
        List<Long> late = Tree.keys(database, "select id from unit where code in ('" + String.join("','", waiting) + "') or code in ('TTH')");
        long rows = 0;
        for (int month = 0; month < periods; month++) {
            boolean last = month == periods - 1;
            rows += write(month, FIRST.plusMonths(month), last ? late : List.of(), last);
        }
        try (var statement = database.createStatement()) {
            statement.execute("select setval(pg_get_serial_sequence('submission_revision', 'id'), " + lastRevision + ")");
            statement.execute("vacuum analyze");
        }
        return rows;
    }

    private void readForms() throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("""
            select f.form_code, v.id, jsonb_array_length(v.layout -> 'rows') * jsonb_array_length(v.layout -> 'columns')
              from form_set_form f join form_version v on v.id = f.form_version_id
             where f.form_set = '885' and f.form_code like 'F%' order by f.position
            """)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
                forms.put(rows.getString(1), new Form(rows.getLong(2), rows.getInt(3)));
            }
        }
    }

    private long write(int number, YearMonth month, List<Long> late, boolean open) throws SQLException, IOException {
        long period = period(month, open);
        Batch batch = new Batch(period, month.atEndOfMonth().toString());
        Map<String, long[]> atProvince = zeros();
        List<Long> districtRevisions = new ArrayList<>();
        for (var district : tree.districts().entrySet()) {
            Map<String, long[]> below = zeros();
            List<Long> revisions = new ArrayList<>();
            for (long unit : district.getValue()) {
                if (!late.contains(unit)) {
                    revisions.add(batch.sent(unit, number, zeros(), List.of()).revision());
                    batch.accepted(district.getKey(), unit);
                    codes.forEach(code -> Vectors.add(below.get(code), Vectors.of(unit, number, code, forms.get(code).slots())));
                }
            }
            Sending sent = batch.sent(district.getKey(), number, below, revisions);
            batch.accepted(tree.province(), district.getKey());
            districtRevisions.add(sent.revision());
            codes.forEach(code -> Vectors.add(atProvince.get(code), sent.totals().get(code)));
        }
        if (!late.contains(tree.province())) {
            batch.sent(tree.province(), number, atProvince, districtRevisions);
        }
        batch.flush();
        return batch.written;
    }

    private long period(YearMonth month, boolean open) throws SQLException {
        return Tree.one(database, """
            insert into period (unit_id, name, type, kind, starts_on, ends_on, cut_off, form_set, state, changed_name, changed_at)
            values (%d, 'Tháng %d năm %d', 'MONTH', 'BASE', '%s', '%s', '%s', '885', '%s', 'Đo tốc độ', now()) returning id
            """.formatted(tree.province(), month.getMonthValue(), month.getYear(), month.atDay(1), month.atEndOfMonth(), month.atEndOfMonth(),
                open ? "OPEN" : "CLOSED"));
    }

    private Map<String, long[]> zeros() {
        Map<String, long[]> zeros = new HashMap<>();
        forms.forEach((code, form) -> zeros.put(code, new long[form.slots()]));
        return zeros;
    }

    private record Sending(long revision, Map<String, long[]> totals) {
    }

    /** What goes into the tables of one month. */
    private final class Batch {

        private static final int ROWS_AT_ONCE = 2000;

        private final long period;
        private final String end;
        private final StringBuilder revisions = new StringBuilder();
        private final StringBuilder figures = new StringBuilder();
        private final StringBuilder verdicts = new StringBuilder();
        private int waiting;
        private long written;

        Batch(long period, String end) {
            this.period = period;
            this.end = end;
        }

        Sending sent(long unit, int number, Map<String, long[]> below, List<Long> inputs) throws SQLException, IOException {
            long revision = ++lastRevision;
            Map<String, long[]> totals = new HashMap<>();
            revisions.append(revision).append('\t').append(UUID.randomUUID()).append('\t').append(unit).append('\t').append(period).append('\t').append(end)
                .append("\t1\tt\t").append(BY).append("\tf\t").append(UUID.randomUUID()).append('\t').append(end).append('\n');
            for (String code : codes) {
                Form form = forms.get(code);
                long[] own = Vectors.of(unit, number, code, form.slots());
                long[] total = own.clone();
                Vectors.add(total, below.get(code));
                totals.put(code, total);
                figures.append(revision).append('\t').append(unit).append('\t').append(period).append('\t').append(end).append('\t').append(code).append('\t')
                    .append(form.version()).append("\tf\t").append(Vectors.literal(own)).append('\t')
                    .append(inputs.isEmpty() ? Vectors.blank(form.slots()) : Vectors.literal(below.get(code))).append('\t')
                    .append(Vectors.literal(total)).append('\t').append(inputs.toString().replace(" ", "").replace('[', '{').replace(']', '}')).append('\n');
                waiting++;
            }
            if (waiting >= ROWS_AT_ONCE) {
                flush();
            }
            return new Sending(revision, totals);
        }

        /** The last sending of the unit. */
        void accepted(long parent, long unit) {
            verdicts.append(parent).append('\t').append(unit).append('\t').append(period).append('\t').append(end).append('\t').append(lastRevision)
                .append("\tACCEPTED\t").append(BY).append('\t').append(end).append('\n');
        }

        void flush() throws SQLException, IOException {
            in("submission_revision (id, public_id, unit_id, period_id, period_end, number, whole_set, author_id, author_name, on_behalf, "
                + "idempotency_key, submitted_at)", revisions);
            in("revision_form (revision_id, unit_id, period_id, period_end, form_code, form_version_id, nil, own, below, total, inputs)", figures);
            in("verdict (unit_id, about_unit_id, period_id, period_end, revision_id, kind, author_id, author_name, decided_at)", verdicts);
            written += waiting;
            waiting = 0;
        }

        private void in(String table, StringBuilder lines) throws SQLException, IOException {
            copy.copyIn("copy " + table + " from stdin", new StringReader(lines.toString()));
            lines.setLength(0);
        }
    }
}

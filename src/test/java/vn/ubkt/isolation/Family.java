package vn.ubkt.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A small tree of its own with every relation there is between two units, and a row of every table for every unit. It is
 * laid by the superuser, past all policies, so that what the policies show can be compared with what there is.
 */
final class Family {

    /** The units. MOVED stood below TENANT_A until the end of 2021, and stands below TENANT_B since. */
    enum Member {
        PROVINCE, TENANT_A, TENANT_B, CHILD_A1, CHILD_A2, CHILD_B1, MOVED
    }

    /** What became of a sending. */
    enum Fate {
        SENT, RECALLED, RETURNED, ACCEPTED
    }

    static final LocalDate MOVING_DAY = LocalDate.of(2022, 1, 1);

    /** A sending of a unit for the year before or after the moving day. */
    record Sending(Member writer, Fate fate, boolean beforeTheMove) {
        LocalDate periodEnd() {
            return beforeTheMove ? MOVING_DAY.minusDays(1) : MOVING_DAY.plusYears(1).minusDays(1);
        }
    }

    private final Map<Member, Long> units = new EnumMap<>(Member.class);
    private final Map<Sending, Long> sendings = new HashMap<>();
    private final Map<Boolean, Long> periods = new HashMap<>();
    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    static Family lay(Connection superuser) throws SQLException {
        Family family = new Family();
        family.layUnits(superuser);
        family.layPeriods(superuser);
        for (Member member : Member.values()) {
            for (String sql : Rows.of(family.parameters(member))) {
                try (Statement statement = superuser.createStatement()) {
                    statement.execute(sql);
                }
            }
            for (Fate fate : Fate.values()) {
                family.send(superuser, new Sending(member, fate, true));
                family.send(superuser, new Sending(member, fate, false));
            }
        }
        return family;
    }

    long key(Member member) {
        return units.get(member);
    }

    Map<Sending, Long> sendings() {
        return sendings;
    }

    /** Values for the samples of {@link Rows}. */
    Map<String, String> parameters(Member member) {
        Map<String, String> values = new HashMap<>();
        values.put("unit", units.get(member).toString());
        values.put("parent", String.valueOf(units.get(parent(member, false))));
        values.put("period", periods.get(false).toString());
        values.put("mark", (mark + "-" + member).toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        values.put("number", "1");
        values.put("form", "F01");
        return values;
    }

    static Member parent(Member member, boolean beforeTheMove) {
        return switch (member) {
            case PROVINCE -> null;
            case TENANT_A, TENANT_B -> Member.PROVINCE;
            case CHILD_A1, CHILD_A2 -> Member.TENANT_A;
            case CHILD_B1 -> Member.TENANT_B;
            case MOVED -> beforeTheMove ? Member.TENANT_A : Member.TENANT_B;
        };
    }

    /** Steps up from a unit to an ancestor at that time: 0 = itself, -1 = not an ancestor. */
    static int distance(Member ancestor, Member descendant, boolean beforeTheMove) {
        int steps = 0;
        for (Member at = descendant; at != null; at = parent(at, beforeTheMove)) {
            if (at == ancestor) {
                return steps;
            }
            steps++;
        }
        return -1;
    }

    /** The root of the tenant in which a unit stands today. */
    static Member tenant(Member member) {
        Member at = member;
        while (at != Member.PROVINCE && at != Member.TENANT_A && at != Member.TENANT_B) {
            at = parent(at, false);
        }
        return at;
    }

    private void layUnits(Connection superuser) throws SQLException {
        for (Member member : Member.values()) {
            boolean tenant = tenant(member) == member;
            String level = member == Member.PROVINCE ? "PROVINCE" : tenant ? "DISTRICT" : "GRASSROOTS";
            Member first = parent(member, true);
            units.put(member, number(superuser, "select unit_insert('" + mark + "-" + member.ordinal() + "', 'DIRECT_COMMITTEE', '" + level + "', "
                + tenant + ", '" + member + "', '" + member + "', " + (first == null ? "null" : units.get(first)) + ", date '2020-01-01')"));
        }
        try (Statement statement = superuser.createStatement()) {
            statement.execute("update unit_link set valid_to = date '" + MOVING_DAY + "' where unit_id = " + units.get(Member.MOVED));
            statement.execute("insert into unit_link (unit_id, parent_id, valid_from) values (" + units.get(Member.MOVED) + ", "
                + units.get(Member.TENANT_B) + ", date '" + MOVING_DAY + "')");
        }
    }

    private void layPeriods(Connection superuser) throws SQLException {
        for (boolean before : new boolean[] {true, false}) {
            LocalDate end = new Sending(Member.PROVINCE, Fate.SENT, before).periodEnd();
            periods.put(before, number(superuser, "insert into period (unit_id, name, type, kind, starts_on, ends_on, cut_off, form_set, state, "
                + "changed_name, changed_at) values (" + units.get(Member.PROVINCE) + ", 'Năm " + end.getYear() + "', 'YEAR', 'BASE', date '"
                + end.withDayOfYear(1) + "', date '" + end + "', date '" + end + "', '357', 'OPEN', 'x', now()) returning id"));
        }
    }

    private void send(Connection superuser, Sending sending) throws SQLException {
        long unit = units.get(sending.writer());
        long period = periods.get(sending.beforeTheMove());
        long revision = number(superuser, "insert into submission_revision (unit_id, period_id, period_end, number, whole_set, author_id, author_name, "
            + "idempotency_key, submitted_at) values (" + unit + ", " + period + ", date '" + sending.periodEnd() + "', "
            + (sending.fate().ordinal() + 1) + ", true, 1, 'x', gen_random_uuid(), now()) returning id");
        sendings.put(sending, revision);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("insert into revision_form (revision_id, unit_id, period_id, period_end, form_code, form_version_id, nil, own, below, "
                + "total, inputs) select " + revision + ", " + unit + ", " + period + ", date '" + sending.periodEnd() + "', 'F01', min(id), false, "
                + "'{1}', '{}', '{1}', '{}' from form_version");
            statement.execute(note(revision, sending, "F01"));
            statement.execute("insert into revision_warning_note (revision_id, unit_id, period_end, finding_key, text, author_name, noted_at) values ("
                + revision + ", " + unit + ", date '" + sending.periodEnd() + "', 'x', 'x', 'x', now())");
            statement.execute("insert into carried_source (revision_id, unit_id, period_id, period_end, kind, reference, dated_on, signer_name, signer_title) "
                + "values (" + revision + ", " + unit + ", " + period + ", date '" + sending.periodEnd() + "', 'PAPER', 'x', date '2020-01-15', 'x', 'x')");
            if (sending.fate() == Fate.RECALLED) {
                statement.execute("insert into recall (revision_id, unit_id, author_id, author_name, recalled_at) values (" + revision + ", " + unit
                    + ", 1, 'x', now())");
            }
            Member parent = parent(sending.writer(), sending.beforeTheMove());
            if (parent != null && (sending.fate() == Fate.RETURNED || sending.fate() == Fate.ACCEPTED)) {
                statement.execute("insert into verdict (unit_id, about_unit_id, period_id, period_end, revision_id, kind, reason, author_id, author_name, "
                    + "decided_at) values (" + units.get(parent) + ", " + unit + ", " + period + ", date '" + sending.periodEnd() + "', " + revision
                    + ", '" + sending.fate() + "', 'x', 1, 'x', now())");
            }
        }
    }

    /** A note on a sending of a unit. */
    String note(long revision, Sending sending, String form) {
        return "insert into revision_note (revision_id, unit_id, period_id, period_end, form_code, slot, text, author_name, written_at) values (" + revision
            + ", " + units.get(sending.writer()) + ", " + periods.get(sending.beforeTheMove()) + ", date '" + sending.periodEnd() + "', '" + form + "', 0, 'x', 'x', now())";
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

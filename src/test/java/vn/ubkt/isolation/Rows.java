package vn.ubkt.isolation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sample row per table, written for a unit. A table that has no sample fails the isolation test: whoever adds a table adds
 * its row here.
 */
final class Rows {

    /** Table and insert; in an order in which foreign keys hold. Rows of sendings are laid by {@link Family}. */
    private static final Map<String, String> SAMPLES = samples();

    private Rows() {
    }

    static List<String> of(Map<String, String> parameters) {
        return SAMPLES.values().stream().map(sql -> fill(sql, parameters)).toList();
    }

    /** Everything a second row of the table needs to stand on, and last that row, under a mark of its own. */
    static List<String> another(String table, Map<String, String> parameters) {
        List<String> tables = List.copyOf(SAMPLES.keySet());
        Map<String, String> fresh = new HashMap<>(parameters);
        fresh.put("mark", parameters.get("mark") + "-" + tables.indexOf(table));
        fresh.put("number", String.valueOf(2 + tables.indexOf(table)));
        fresh.put("form", "S" + (10 + tables.indexOf(table)));
        return tables.subList(0, tables.indexOf(table) + 1).stream().map(each -> fill(SAMPLES.get(each), fresh)).toList();
    }

    static boolean has(String table) {
        return SAMPLES.containsKey(table);
    }

    private static String fill(String sql, Map<String, String> parameters) {
        String filled = sql;
        for (Map.Entry<String, String> value : parameters.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static Map<String, String> samples() {
        Map<String, String> samples = new LinkedHashMap<>();
        samples.put("account", "insert into account (unit_id, user_name, full_name, state, created_at) values ({unit}, 'u-{mark}', 'x', 'NEW', now())");
        samples.put("post", "insert into post (unit_id, account_id, acting_unit_id, title, valid_from) "
            + "select {unit}, id, {unit}, 'x', date '2020-01-01' from account where user_name = 'u-{mark}'");
        samples.put("role_grant", "insert into role_grant (unit_id, post_id, role_code, state, requested_by, requested_name, requested_at) "
            + "select {unit}, p.id, 'COMPILER', 'PENDING', a.id, 'x', now() from account a join post p on p.account_id = a.id where a.user_name = 'u-{mark}'");
        samples.put("credential_reset", "insert into credential_reset (unit_id, account_id, state, first_half, requested_by, requested_name, requested_at, "
            + "expires_at) select {unit}, id, 'PENDING', 'x', id, 'x', now(), now() from account where user_name = 'u-{mark}'");
        samples.put("login_session", "insert into login_session (token_hash, account_id, expires_at, agent) "
            + "select convert_to('{mark}', 'UTF8'), id, now(), 'x' from account where user_name = 'u-{mark}'");
        samples.put("login_failure", "insert into login_failure (key_hash) values ('x')");
        samples.put("audit_head", "insert into audit_head values (tenant_of({unit}, current_date), 0, 'x') on conflict do nothing");
        samples.put("audit_entry", "insert into audit_entry (tenant_id, sequence, at, acting_unit_id, action, object_kind, object_id, details, previous_hash, "
            + "hash) select tenant_of({unit}, current_date), coalesce(max(sequence), 0) + 1, now(), {unit}, 'SAMPLE', 'SAMPLE', 'x', '{}', 'x', 'x' "
            + "from audit_entry where tenant_id = tenant_of({unit}, current_date)");
        samples.put("period", "insert into period (unit_id, name, type, kind, starts_on, ends_on, cut_off, state, changed_name, changed_at) "
            + "values ({unit}, '{mark}', 'RANGE', 'COMPOSITE', date '2022-01-01', date '2022-12-31', date '2022-12-31', 'OPEN', 'x', now())");
        samples.put("period_component", "insert into period_component (period_id, unit_id, component_id, position) "
            + "select id, {unit}, {period}, 1 from period where unit_id = {unit} and name = '{mark}'");
        samples.put("period_due", "insert into period_due (period_id, unit_id, level, due_on) "
            + "select id, {unit}, 'DISTRICT', date '2022-12-31' from period where unit_id = {unit} and name = '{mark}'");
        samples.put("due_form", "insert into due_form (unit_id, form_code, period_type, level, due) values ({unit}, '{form}', 'YEAR', 'DISTRICT', false)");
        samples.put("draft_form", "insert into draft_form (unit_id, period_id, form_code, form_version_id, own, changed_name, changed_at) "
            + "select {unit}, {period}, '{form}', min(id), '{1}', 'x', now() from form_version");
        samples.put("bulletin", "insert into bulletin (unit_id, title, place, state, author_id, author_name, changed_name, changed_at) "
            + "values ({unit}, '{mark}', 'x', 'DRAFT', 1, 'x', 'x', now())");
        samples.put("bulletin_editor", "insert into bulletin_editor (bulletin_id, unit_id, account_id) "
            + "select id, {unit}, 1 from bulletin where unit_id = {unit} and title = '{mark}'");
        samples.put("bulletin_block", "insert into bulletin_block (bulletin_id, unit_id, position, heading, period_id, lines) "
            + "select id, {unit}, 1, 'x', {period}, '{T.01}' from bulletin where unit_id = {unit} and title = '{mark}'");
        samples.put("bulletin_release", "insert into bulletin_release (unit_id, bulletin_id, issue_number, issue_year, committee, title, place, intro, closing, composed_by, "
            + "composed_name, released_by, released_name, released_title, released_at, content_hash) "
            + "select {unit}, id, {number}, 2022, 'x', '{mark}', 'x', '', '', 1, 'x', 2, 'x', 'x', now(), 'x' from bulletin where unit_id = {unit} and title = '{mark}'");
        samples.put("bulletin_print", "insert into bulletin_print (unit_id, release_id, number, requested_by, requested_name, printed_at) "
            + "select {unit}, id, {number}, 1, 'x', now() from bulletin_release where unit_id = {unit} and title = '{mark}'");
        samples.put("bulletin_figure", "insert into bulletin_figure (release_id, unit_id, block, heading, period_id, period_name, units_missing, position, line_code, label, actor, "
            + "unit_of_count, value, sources) select id, {unit}, 1, 'x', {period}, 'x', 0, 1, 'T.01', 'x', 'x', 'x', 1, '{}' from bulletin_release "
            + "where unit_id = {unit} and title = '{mark}'");
        samples.put("bulletin_change", "insert into bulletin_change (figure_id, unit_id, new_value, noted_at) "
            + "select f.id, {unit}, 2, now() from bulletin_figure f join bulletin_release r on r.id = f.release_id where r.title = '{mark}'");
        samples.put("reorganisation", "insert into reorganisation (kind, effective_on, document) values ('RENAME', date '2020-01-01', '{mark}')");
        samples.put("reorganisation_unit", "insert into reorganisation_unit (reorganisation_id, unit_id, side) "
            + "select id, {unit}, 'AFTER' from reorganisation where document = '{mark}'");
        return samples;
    }
}

package vn.ubkt.journey.world;

import java.sql.Connection;
import java.sql.SQLException;

import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.figures.TinyProvince;

/**
 * Another province, with one row of everything that has an address of its own. Outside and inside the server.
 *
 * @param period   and the rest: public ids
 * @param sending  opened by its superior
 * @param bulletin being composed
 */
public record Stranger(String unit, String period, String sending, String account, String bulletin, String release) {

    private static final String RELEASE = """
        insert into bulletin_release (unit_id, bulletin_id, issue_number, issue_year, committee, place, title, intro, closing, composed_by,
            composed_name, released_by, released_name, released_title, released_at, content_hash)
        values (:unit, (select id from bulletin where public_id = ':bulletin'), 1, 2023, 'x', 'x', 'Bản tin tỉnh khác', '', '', 1, 'x', 2, 'x',
            'x', now(), 'x')
        """;

    public static Stranger found() throws SQLException {
        TinyProvince units = TinyProvince.found();
        try (Connection superuser = PortalDatabase.superuser()) {
            String province = String.valueOf(units.province());
            String district = String.valueOf(units.district());
            String period = id(superuser, """
                insert into period (unit_id, name, type, kind, starts_on, ends_on, cut_off, form_set, state, changed_name, changed_at)
                values (:unit, 'Kỳ của tỉnh khác', 'SIX_MONTHS', 'BASE', '2023-01-01', '2023-06-30', '2023-06-15', '885', 'OPEN', 'x', now())
                """, province);
            String where = "(select id from period where public_id = '" + period + "')";
            String sending = id(superuser, """
                insert into submission_revision (unit_id, period_id, period_end, number, whole_set, author_id, author_name, idempotency_key, submitted_at)
                values (:unit, :period, '2023-06-30', 1, true, 1, 'x', gen_random_uuid(), now())
                """.replace(":period", where), district);
            superuser.createStatement().execute("insert into verdict (unit_id, about_unit_id, period_id, period_end, revision_id, kind, author_id, "
                + "author_name, decided_at) select " + province + ", unit_id, period_id, period_end, id, 'OPENED', 1, 'x', now() "
                + "from submission_revision where public_id = '" + sending + "'");
            String account = id(superuser, "insert into account (unit_id, user_name, full_name, created_at) "
                + "values (:unit, 'nguoi.la." + province + "', 'Người tỉnh khác', now())", province);
            String bulletin = id(superuser, bulletin("Bản tin đang soạn", "DRAFT"), province);
            String released = id(superuser, bulletin("Bản tin tỉnh khác", "RELEASED"), province);
            String release = id(superuser, RELEASE.replace(":bulletin", released), province);
            String unit = DemoProvince.value("select public_id from unit where id = ?", units.district());
            return new Stranger(unit, period, sending, account, bulletin, release);
        }
    }

    private static String bulletin(String title, String state) {
        return "insert into bulletin (unit_id, title, place, state, author_id, author_name, changed_name, changed_at) values (:unit, '" + title
            + "', 'x', '" + state + "', 1, 'x', 'x', now())";
    }

    private static String id(Connection superuser, String insert, String unit) throws SQLException {
        try (var statement = superuser.createStatement();
             var row = statement.executeQuery(insert.replace(":unit", unit) + " returning public_id")) {
            row.next();
            return row.getString(1);
        }
    }
}

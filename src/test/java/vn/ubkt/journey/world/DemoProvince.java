package vn.ubkt.journey.world;

import java.sql.SQLException;
import java.util.UUID;

import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.PortalDatabase;

/** Where the demo's units and periods lie in the database, by their codes and names in {@code config/demo}. Usable on both sides. */
public final class DemoProvince {

    public static final String PROVINCE = "TTH";
    public static final String HALF_TERM = "Nửa nhiệm kỳ 2020 – 2025";
    public static final String FIRST_HALF = "Sáu tháng đầu năm 2023";
    public static final String OPEN_PERIOD = "Quý III năm 2023";

    private DemoProvince() {
    }

    public static long unit(String code) {
        return Long.parseLong(value("select id from unit where code = ?", code));
    }

    public static UUID unitAddress(String code) {
        return UUID.fromString(value("select public_id from unit where code = ?", code));
    }

    public static UUID period(String name) {
        return UUID.fromString(value("select p.public_id from period p join unit u on u.id = p.unit_id where u.code = 'TTH' and p.name = ?", name));
    }

    /** Address of what a unit last sent for a period. */
    public static String sending(String unit, String period) {
        return value("select r.public_id from submission_revision r join unit u on u.id = r.unit_id join period p on p.id = r.period_id "
            + "where u.code = ? and p.name = ? order by r.id desc limit 1", unit, period);
    }

    /** Somebody of the unit who compiles figures. */
    public static CurrentUser compilerOf(String code) {
        return ActingAs.of(0, "Nguyễn Thị Thử", "Cán bộ tổng hợp", unit(code), Permission.UNIT_READ, Permission.PERIOD_READ, Permission.FORM_READ,
            Permission.FORM_EDIT, Permission.FORM_SEND, Permission.SUBMISSION_REVIEW, Permission.CONSOLIDATION_READ, Permission.BULLETIN_READ);
    }

    /** First column of the first row, as the superuser sees it. */
    public static String value(String sql, Object... parameters) {
        try (var connection = PortalDatabase.superuser(); var query = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                query.setObject(at + 1, parameters[at]);
            }
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("the demo has nothing for: " + sql + " " + java.util.List.of(parameters));
                }
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}

package vn.ubkt.support;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/** Provinces of a test's own, so that tests that share a database do not meet. Usable inside the server. */
public final class Tenants {

    /** First day of all of them. */
    public static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Tenants() {
    }

    /** A new province without units below it. */
    public static Province province() throws SQLException {
        String code = "T" + System.nanoTime() + "." + NUMBER.incrementAndGet();
        try (var connection = PortalDatabase.owner(); var insert = connection.prepareStatement(
                "select unit_insert(?, 'PROVINCIAL_COMMITTEE', 'PROVINCE', true, ?, ?, null, ?)")) {
            insert.setString(1, code);
            insert.setString(2, "Tỉnh ủy " + code);
            insert.setString(3, code);
            insert.setObject(4, FOUNDED);
            try (var row = insert.executeQuery()) {
                row.next();
                return new Province(row.getLong(1), code);
            }
        }
    }

    /** Somebody at a unit who may do what is named. */
    public static CurrentUser at(long unit, Permission... permissions) {
        return ActingAs.of(0, "Nguyễn Thị Thử", "Cán bộ tổng hợp", unit, permissions);
    }

    /** @param code begins the codes of units below */
    public record Province(long id, String code) {
    }
}

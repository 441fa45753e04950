package vn.ubkt.support.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.Tenants;

/**
 * A province with two districts, each a tenant of its own, and one grassroots unit below the first. Usable inside the server.
 *
 * @param code begins the names of all of them
 */
public record TinyProvince(String code, long province, long district, long sibling, long grassroots) {

    /** First half of 2023, under form set 885. */
    public static final LocalDate START = LocalDate.of(2023, 1, 1);

    public static final LocalDate END = LocalDate.of(2023, 6, 30);

    public static TinyProvince found() throws SQLException {
        var province = Tenants.province();
        long district = below(province.id(), province.code() + ".1", "DISTRICT_COMMITTEE", "DISTRICT", true);
        long sibling = below(province.id(), province.code() + ".2", "DISTRICT_COMMITTEE", "DISTRICT", true);
        long grassroots = below(district, province.code() + ".1.1", "GRASSROOTS_COMMITTEE", "GRASSROOTS", false);
        return new TinyProvince(province.code(), province.id(), district, sibling, grassroots);
    }

    /** A base period of six months. */
    public static PeriodDraft base(String name, LocalDate from, LocalDate to) {
        PeriodDraft draft = new PeriodDraft();
        draft.setName(name);
        draft.setType(PeriodType.SIX_MONTHS);
        draft.setKind(PeriodKind.BASE);
        draft.setStartsOn(from);
        draft.setEndsOn(to);
        draft.setCutOff(to.minusDays(20));
        draft.setFormSet("885");
        return draft;
    }

    /** A period computed from others. */
    public static PeriodDraft composite(String name, LocalDate from, LocalDate to, List<UUID> components) {
        PeriodDraft draft = base(name, from, to);
        draft.setType(PeriodType.RANGE);
        draft.setKind(PeriodKind.COMPOSITE);
        draft.setFormSet(null);
        draft.setComponents(components);
        return draft;
    }

    private static long below(long parent, String code, String type, String level, boolean tenant) throws SQLException {
        try (var connection = PortalDatabase.owner(); var insert = connection.prepareStatement("select unit_insert(?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, code);
            insert.setString(2, type);
            insert.setString(3, level);
            insert.setBoolean(4, tenant);
            insert.setString(5, "Đảng ủy " + code);
            insert.setString(6, code);
            insert.setLong(7, parent);
            insert.setObject(8, Tenants.FOUNDED);
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

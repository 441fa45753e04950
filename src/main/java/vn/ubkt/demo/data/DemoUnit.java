package vn.ubkt.demo.data;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitType;

/**
 * A unit of the demo.
 *
 * @param parent  code of the direct superior; empty for the province
 * @param area    field of work of its members
 * @param cells   party cells in it; 0 above the grassroots
 * @param members party members in it; 0 above the grassroots
 * @param clerk   who works for it where nobody has an account
 */
public record DemoUnit(String code, String parent, UnitType type, StatisticalLevel level, boolean tenant, String name, String shortName,
                       Area area, int cells, int members, String clerk) {

    /** Section III of the forms about members. */
    public enum Area {
        PARTY_BODY("III.10"), STATE_BODY("III.11"), PUBLIC_SERVICE("III.12"), ENTERPRISE("III.13"), COMMUNE("III.14");

        private final String row;

        Area(String row) {
            this.row = row;
        }

        public String row() {
            return row;
        }
    }

    static DemoUnit of(Table.Row row) {
        return new DemoUnit(row.text("code"), row.text("parent"), UnitType.valueOf(row.text("type")),
            StatisticalLevel.valueOf(row.text("level")), Boolean.parseBoolean(row.text("tenant")), row.text("name"), row.text("short_name"),
            Area.valueOf(row.text("area")), row.number("cells"), row.number("members"), row.text("clerk"));
    }

    /** A cell directly at the grassroots has neither a commission nor organisations below it. */
    public boolean hasCommission() {
        return type != UnitType.GRASSROOTS_CELL;
    }
}

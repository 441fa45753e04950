package vn.ubkt.demo.data;

import vn.ubkt.organisation.StatisticalLevel;

/**
 * How much of one thing all units of a level did in a period. Totals follow the published figures; their distribution is invented.
 *
 * @param topic form whose total it is, or a code of the generator's own
 */
public record Activity(String topic, String period, long province, long district, long grassroots) {

    static Activity of(Table.Row row) {
        return new Activity(row.text("topic"), row.text("period"), row.number("province"), row.number("district"), row.number("grassroots"));
    }

    public long at(StatisticalLevel level) {
        return switch (level) {
            case GRASSROOTS -> grassroots;
            case DISTRICT -> district;
            case PROVINCE -> province;
            case CENTRAL -> 0;
        };
    }
}

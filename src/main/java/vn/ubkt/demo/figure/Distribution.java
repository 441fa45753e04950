package vn.ubkt.demo.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.ubkt.demo.data.Activity;
import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.organisation.StatisticalLevel;

/** Throws what all units of a level did in a period onto the single units: the bigger the unit, the more. */
final class Distribution {

    /** What cells do, too; everything else is done by units with a committee and a commission. */
    private static final Set<String> MEMBERS_BY_CELLS = Set.of("F01", "F03", "F05");

    /** A topic that only units with another one can have, and in proportion to it. */
    private static final Map<String, String> FOLLOWS = Map.of("G07", "F20");

    private final DemoData data;
    private final String period;
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    private Distribution(DemoData data, String period) {
        this.data = data;
        this.period = period;
    }

    /** Unit code → topic → number. */
    static Map<String, Map<String, Long>> of(DemoData data, String period) {
        var distribution = new Distribution(data, period);
        List<Activity> activities = data.activities().stream().filter(activity -> activity.period().equals(period)).toList();
        activities.stream().filter(activity -> !FOLLOWS.containsKey(activity.topic())).forEach(distribution::distribute);
        activities.stream().filter(activity -> FOLLOWS.containsKey(activity.topic())).forEach(distribution::distribute);
        return distribution.counts;
    }

    private void distribute(Activity activity) {
        for (StatisticalLevel level : StatisticalLevel.values()) {
            List<DemoUnit> units = data.units(level);
            if (activity.at(level) > 0) {
                double[] weights = units.stream().mapToDouble(unit -> weight(activity.topic(), unit)).toArray();
                long[] shares = Dice.of(period, activity.topic(), level.name()).spread(activity.at(level), weights);
                for (int i = 0; i < shares.length; i++) {
                    if (shares[i] > 0) {
                        counts.computeIfAbsent(units.get(i).code(), code -> new HashMap<>()).put(activity.topic(), shares[i]);
                    }
                }
            }
        }
    }

    private double weight(String topic, DemoUnit unit) {
        String leading = FOLLOWS.get(topic);
        if (leading != null) {
            return counts.getOrDefault(unit.code(), Map.of()).getOrDefault(leading, 0L);
        }
        if (!unit.hasCommission() && !MEMBERS_BY_CELLS.contains(topic)) {
            return 0;
        }
        return switch (unit.level()) {
            case GRASSROOTS -> unit.members();
            case DISTRICT -> data.below(unit).size();
            case PROVINCE, CENTRAL -> 1;
        };
    }
}

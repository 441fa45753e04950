package vn.ubkt.reporting.form.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.ubkt.reporting.form.bridge.Change.How;

/**
 * A difference in the rules between forms or between periods, which belong to no single form.
 *
 * @param was   {@code null} = there was none
 * @param isNow {@code null} = there is none any more
 */
public record RuleChange(String id, How how, RuleEntry was, RuleEntry isNow) {

    /** Those of the second list first, then those only the first has. */
    public static List<RuleChange> between(List<RuleEntry> first, List<RuleEntry> second) {
        Map<String, RuleEntry> before = named(first);
        Map<String, RuleEntry> after = named(second);
        List<RuleChange> changes = new ArrayList<>();
        after.forEach((id, rule) -> {
            RuleEntry old = before.get(id);
            if (old == null) {
                changes.add(new RuleChange(id, How.ADDED, null, rule));
            } else if (!old.equals(rule)) {
                changes.add(new RuleChange(id, How.CHANGED, old, rule));
            }
        });
        before.forEach((id, rule) -> {
            if (!after.containsKey(id)) {
                changes.add(new RuleChange(id, How.REMOVED, rule, null));
            }
        });
        return changes;
    }

    private static Map<String, RuleEntry> named(List<RuleEntry> rules) {
        return rules.stream().filter(RuleEntry::isBetween).collect(Collectors.toMap(RuleEntry::id, Function.identity(), (one, other) -> one,
            LinkedHashMap::new));
    }
}

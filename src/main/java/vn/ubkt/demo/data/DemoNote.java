package vn.ubkt.demo.data;

import java.util.List;

/**
 * What a clerk writes on a warning before sending.
 *
 * @param rule how the id of the rule begins; empty = any rule
 */
public record DemoNote(String rule, String note) {

    private static final List<DemoNote> ALL = Table.read("notes.csv").rows().stream()
        .map(row -> new DemoNote(row.text("rule"), row.text("note"))).toList();

    public static String on(String ruleId) {
        return ALL.stream().filter(note -> ruleId.startsWith(note.rule())).findFirst().orElseThrow().note();
    }
}

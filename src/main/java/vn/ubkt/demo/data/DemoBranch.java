package vn.ubkt.demo.data;

import java.util.Map;
import java.util.TreeMap;

import vn.ubkt.reporting.quick.branch.BranchKind;

/**
 * A branch of a grassroots unit.
 *
 * @param figures what it reported for the open period, by code of the indicator; empty = nothing yet
 */
public record DemoBranch(String unit, BranchKind kind, String name, Map<String, String> figures) {

    static DemoBranch of(Table.Row row) {
        Map<String, String> figures = new TreeMap<>(Map.of("S04/T/S", row.text("supervised"), "S04/T/T", row.text("reminded")));
        figures.values().removeIf(String::isEmpty);
        return new DemoBranch(row.text("unit"), BranchKind.valueOf(row.text("kind")), row.text("name"), figures);
    }
}

package vn.ubkt.reporting.quick.branch;

import java.time.Instant;
import java.util.Map;

/**
 * What a branch reported for a period.
 *
 * @param figures by code of the indicator; one not named was not given
 * @param version counts changes; 0 before the first
 */
public record BranchRow(Branch branch, Map<String, Long> figures, long version, String changedBy, Instant changedAt) {

    public BranchRow {
        figures = Map.copyOf(figures);
    }
}

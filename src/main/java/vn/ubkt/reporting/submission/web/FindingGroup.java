package vn.ubkt.reporting.submission.web;

import java.util.List;

/**
 * Findings of one form on the page of the check.
 *
 * @param toExplain whether some of them want a note
 */
public record FindingGroup(String form, String title, List<FindingLine> lines, boolean toExplain) {

    public FindingGroup {
        lines = List.copyOf(lines);
    }
}

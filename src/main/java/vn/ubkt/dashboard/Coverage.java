package vn.ubkt.dashboard;

import java.util.Collection;
import java.util.List;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.review.Worklist;

/**
 * How much of a period the acting unit's total covers.
 *
 * @param accepted units directly below of which all that is due is accepted
 * @param units    units directly below
 * @param changed  codes of the forms sent upward that were made of other figures of the units below than stand now
 */
public record Coverage(PeriodRef period, long accepted, int units, List<String> changed) {

    public Coverage {
        changed = List.copyOf(changed);
    }

    static Coverage of(Worklist list, Collection<String> changed) {
        return new Coverage(list.period(), list.count(Worklist.Progress.ACCEPTED), list.rows().size(), changed.stream().sorted().toList());
    }

    public boolean isComplete() {
        return accepted == units;
    }

    public long missing() {
        return units - accepted;
    }

    public String changedForms() {
        return String.join(", ", changed);
    }
}

package vn.ubkt.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.review.Worklist;
import vn.ubkt.reporting.submission.review.WorklistFilter.Show;
import vn.ubkt.reporting.submission.review.WorklistRow;

/**
 * Where the units directly below stand in a period.
 *
 * @param late the first of those past the day, the longest late first
 */
public record ReportsBelow(PeriodRef period, int units, List<Group> groups, List<LateUnit> late) {

    /** Late units that the page names; the rest are a link away. */
    private static final int NAMED = 5;
    private static final List<Show> GROUPS = List.of(Show.LATE, Show.MISSING, Show.WAITING, Show.GIVEN_BACK, Show.ACCEPTED);

    public ReportsBelow {
        groups = List.copyOf(groups);
        late = List.copyOf(late);
    }

    /** Units of a kind, as the inbox filters them. */
    public record Group(Show show, long units) {

        /** Colour of the number: a zero asks for nothing. */
        public String tone() {
            if (units == 0) {
                return "tone--quiet";
            }
            return switch (show) {
                case LATE, GIVEN_BACK -> "tone--bad";
                case MISSING -> "tone--warn";
                case WAITING -> "tone--info";
                case ACCEPTED, ALL -> "tone--good";
            };
        }
    }

    /** A unit past its day. */
    public record LateUnit(UnitRef unit, Worklist.Progress progress, LocalDate dueOn, long days) {
    }

    static ReportsBelow of(Worklist list, LocalDate today) {
        List<Group> groups = GROUPS.stream().map(show -> new Group(show, show.count(list))).toList();
        List<LateUnit> late = list.rows().stream().filter(WorklistRow::late)
            .sorted(Comparator.comparing(WorklistRow::dueOn).thenComparing(WorklistRow::progress)).limit(NAMED)
            .map(row -> new LateUnit(row.unit(), row.progress(), row.dueOn(), ChronoUnit.DAYS.between(row.dueOn(), today))).toList();
        return new ReportsBelow(list.period(), list.rows().size(), groups, late);
    }

    public long waiting() {
        return count(Show.WAITING);
    }

    public long unnamedLate() {
        return count(Show.LATE) - late.size();
    }

    /** Whether it is this unit's turn: to accept, or to chase. */
    public boolean isToDo() {
        return waiting() > 0 || !late.isEmpty();
    }

    private long count(Show show) {
        return groups.stream().filter(group -> group.show() == show).mapToLong(Group::units).findFirst().orElse(0);
    }
}

package vn.ubkt.reporting.quick.branch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.quick.indicator.QuickIndicator;

/** What the branches of a unit reported for a period, and the cells of the unit that are, or can be, their sums. */
public record BranchSheet(PeriodRef period, UnitRef unit, List<QuickIndicator> indicators, List<BranchRow> rows, List<FedCell> cells) {

    public BranchSheet {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** What a cell of the unit is to the sheet. */
    public enum Link {
        /** Follows the sheet. */
        FED,
        /** Followed the sheet when its form was sent: until it is given back, neither changes. */
        FED_SENT,
        /** May follow it; so far it is typed. */
        FREE,
        /** Its total follows from rows of its own form: the sheet is only compared with it. */
        FROM_ROWS,
        /** Its form was sent: nothing changes in it now. */
        SENT
    }

    /**
     * A cell of the unit beside the sum of its branches.
     *
     * @param sum  of the branches that gave it; {@code null} = none did
     * @param cell what stands in the form; {@code null} = nothing yet
     */
    public record FedCell(QuickIndicator indicator, Long sum, Long cell, Link link) {

        /** Whether the form says another figure than the branches; where none reported, the form's stands alone. */
        public boolean differs() {
            return sum == null ? link == Link.FED && cell != null : !sum.equals(cell);
        }

        /** Whether the cell would begin to follow: what no branch reported is not put over what was typed. */
        public boolean takes() {
            return link == Link.FREE && sum != null;
        }
    }

    public boolean isFed() {
        return cells.stream().anyMatch(cell -> cell.link() == Link.FED || cell.link() == Link.FED_SENT);
    }

    /** Whether any cell could follow the sheet that does not yet. */
    public boolean isFeedable() {
        return period.open() && cells.stream().anyMatch(FedCell::takes);
    }

    /** Whether any cell follows the sheet that need not. */
    public boolean isStoppable() {
        return period.open() && cells.stream().anyMatch(cell -> cell.link() == Link.FED);
    }

    /** The codes of {@link #lockedForms()}, in order. */
    public String locked() {
        return String.join(", ", new TreeSet<>(lockedForms()));
    }

    /** Cells in which form and sheet say different things. */
    public List<FedCell> differences() {
        return cells.stream().filter(FedCell::differs).toList();
    }

    /** Forms that take no change of the sheet now: they follow it, and were sent. */
    public Set<String> lockedForms() {
        return Set.copyOf(cells.stream().filter(cell -> cell.link() == Link.FED_SENT).map(cell -> cell.indicator().cell().form()).toList());
    }

    /** Per indicator the sum of the branches that gave it; one that nobody gave is left out. */
    static Map<String, Long> sums(List<BranchRow> rows) {
        Map<String, Long> sums = new TreeMap<>();
        rows.forEach(row -> row.figures().forEach((code, figure) -> sums.merge(code, figure, Math::addExact)));
        return sums;
    }
}

package vn.ubkt.dashboard;

import java.util.List;

/**
 * The first page of a person at the acting unit. A block is {@code null} where the role has no permission for it, or where there is
 * nothing it could be about: no open period, no unit below.
 *
 * @param others open base periods beside the newest
 */
public record HomeBoard(OwnReport own, ReportsBelow below, Coverage coverage, List<OtherPeriod> others, BulletinDesk bulletins,
                        Confirmations confirmations) {

    public HomeBoard {
        others = List.copyOf(others);
    }

    /** Whether the person takes part in reporting at all. */
    public boolean isReporting() {
        return own != null || below != null;
    }

    /** Whether nothing waits for the person. */
    public boolean isNothingToDo() {
        return (own == null || !own.step().isToDo()) && (below == null || !below.isToDo())
            && others.stream().allMatch(other -> other.givenBack().isEmpty() && other.waitingUnits() == 0)
            && (coverage == null || coverage.changed().isEmpty())
            && (bulletins == null || bulletins.drafts().isEmpty()) && (confirmations == null || !confirmations.isToDo());
    }
}

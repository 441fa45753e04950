package vn.ubkt.dashboard;

import java.util.List;

/**
 * The first page of a person at the acting unit. A block is {@code null} where the role has no permission for it, or where there is
 * nothing it could be about: no open period, no unit below.
 *
 * @param others open base periods beside the newest
 */
public record HomeBoard(OwnReport own, ReportsBelow below, Coverage coverage, List<OtherPeriod> others, BulletinDesk bulletins) {

    public HomeBoard {
        others = List.copyOf(others);
    }

    /** Whether the person takes part in reporting at all. */
    public boolean isReporting() {
        return own != null || below != null;
    }
}

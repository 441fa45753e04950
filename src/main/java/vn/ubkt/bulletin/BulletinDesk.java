package vn.ubkt.bulletin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.ubkt.reporting.period.PeriodRef;

/**
 * A bulletin being worked on, with what its composer chooses from.
 *
 * @param periods base and composite periods, newest first
 * @param figures all lines over the periods of its blocks, as they stand now
 */
public record BulletinDesk(BulletinDraft draft, List<PeriodRef> periods, Map<UUID, List<LiveFigure>> figures) {

    public BulletinDesk {
        periods = List.copyOf(periods);
        figures = Map.copyOf(figures);
    }
}

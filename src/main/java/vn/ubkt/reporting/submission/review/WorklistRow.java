package vn.ubkt.reporting.submission.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.ubkt.organisation.UnitRef;

/**
 * A unit directly below.
 *
 * @param due       number of forms it owes
 * @param waiting   forms that wait for a verdict
 * @param accepted  forms accepted
 * @param givenBack forms returned or reopened
 * @param lastSent  last sending; {@code null} = none
 * @param pending   sendings that wait for a verdict, newest first
 * @param opened    whether the sending to look into first was opened
 * @param late      past the day with something due not sent
 */
public record WorklistRow(UnitRef unit, Worklist.Progress progress, int due, int waiting, int accepted, int givenBack, Instant lastSent,
                          String sentBy, List<UUID> pending, UUID latest, boolean opened, LocalDate dueOn,
                          boolean late) {

    public WorklistRow {
        pending = List.copyOf(pending);
    }

    /** Whether the sending to look into first must be opened to be read. */
    public boolean unopened() {
        return !pending.isEmpty() && !opened;
    }

    public boolean readable() {
        return next() != null && !unopened();
    }

    /** The sending to look into first. */
    public UUID next() {
        return pending.isEmpty() ? latest : pending.get(pending.size() - 1);
    }
}

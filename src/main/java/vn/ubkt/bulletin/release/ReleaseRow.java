package vn.ubkt.bulletin.release;

import java.time.Instant;
import java.util.UUID;

/**
 * A released bulletin in a list.
 *
 * @param own     the acting unit released it
 * @param changed the source of one of its figures gives another figure now
 */
public record ReleaseRow(UUID id, int number, int year, String title, String committee, Instant releasedAt, boolean own, boolean changed) {
}

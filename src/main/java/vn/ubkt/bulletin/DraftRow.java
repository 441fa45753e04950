package vn.ubkt.bulletin;

import java.time.Instant;
import java.util.UUID;

/** A bulletin being composed, in a list. */
public record DraftRow(UUID id, String title, String author, String changedBy, Instant changedAt) {
}

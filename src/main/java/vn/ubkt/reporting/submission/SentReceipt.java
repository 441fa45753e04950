package vn.ubkt.reporting.submission;

import java.time.Instant;
import java.util.UUID;

/** Proof of a sending: sending again with the same key gives the same receipt. */
public record SentReceipt(long revisionId, UUID publicId, int number, Instant sentAt, int forms) {
}

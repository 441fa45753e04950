package vn.ubkt.reporting.submission.check;

import java.time.Instant;

/** Why a warning stands, as the unit says. */
public record WarningNote(String findingKey, String text, String author, Instant at) {
}

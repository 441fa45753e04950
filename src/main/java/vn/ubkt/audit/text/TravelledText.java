package vn.ubkt.audit.text;

import java.io.Serializable;
import java.time.Instant;

/** A text that people of another unit can read. A unit out of sight has no name. */
public record TravelledText(TextKind kind, String from, String to, String author, Instant at, String text) implements Serializable {
}

package vn.ubkt.reporting.consolidation.export;

import java.time.Instant;

/** Who took a file out, when, and its number within the unit and year. */
public record ExportStamp(int number, int year, String requester, Instant at) {
}

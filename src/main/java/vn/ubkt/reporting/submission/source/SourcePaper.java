package vn.ubkt.reporting.submission.source;

import java.time.LocalDate;

/**
 * From what a superior entered the figures of a unit below it.
 *
 * @param reference number of the paper, note of the call, or name of the file
 * @param date      day of the paper, the call or the file
 */
public record SourcePaper(SourceKind kind, String reference, LocalDate date) {

    public static final int LONGEST_REFERENCE = 200;

    public boolean isComplete(LocalDate today) {
        return kind != null && reference != null && !reference.isBlank() && reference.length() <= LONGEST_REFERENCE
            && date != null && !date.isAfter(today);
    }
}

package vn.ubkt.reporting.submission.cell;

import java.time.Instant;

/** Why a cell holds what it holds, in the words of who filled it in. */
public record CellNote(String text, String who, Instant at) {

    /** Longest text. */
    public static final int LONGEST = 500;
}

package vn.ubkt.reporting.submission.review;

import java.util.List;

import vn.ubkt.reporting.period.PeriodRef;

/** The units directly below in a period, and where each stands. */
public record Worklist(PeriodRef period, List<WorklistRow> rows) {

    public Worklist {
        rows = List.copyOf(rows);
    }

    public long count(Progress progress) {
        return rows.stream().filter(row -> row.progress() == progress).count();
    }

    /** Whether something may be accepted. */
    public boolean isAcceptable() {
        return period.open() && rows.stream().anyMatch(row -> row.waiting() > 0);
    }

    public long late() {
        return rows.stream().filter(WorklistRow::late).count();
    }

    /** How far a unit is, seen from above: its drafts are never seen. */
    public enum Progress {
        /** Nothing sent. */
        MISSING,
        /** Nothing recorded of a carried period; nothing was due. */
        NOT_RECORDED,
        /** Some due forms sent, others not. */
        PARTLY,
        /** Everything due is sent, and something waits for a verdict. */
        WAITING,
        /** Something was given back and not sent again. */
        GIVEN_BACK,
        /** Everything due is accepted. */
        ACCEPTED
    }
}

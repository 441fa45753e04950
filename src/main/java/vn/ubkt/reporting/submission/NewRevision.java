package vn.ubkt.reporting.submission;

import java.util.List;
import java.util.UUID;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.period.PeriodRef;

/** A sending about to be written. */
public record NewRevision(PeriodRef period, boolean wholeSet, UUID idempotencyKey, List<Part> forms) {

    /** One form of it. */
    public record Part(String formCode, long formVersionId, boolean nil, CellVector own, CellVector below, CellVector total, List<Long> inputs) {
    }
}

package vn.ubkt.reporting.submission;

import java.util.List;
import java.util.UUID;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.source.SourcePaper;

/**
 * A sending about to be written.
 *
 * @param source from what the superior entered it; {@code null} where the unit sends itself
 */
public record NewRevision(PeriodRef period, boolean wholeSet, UUID idempotencyKey, List<Part> forms, SourcePaper source) {

    /** A sending by the unit's own people. */
    public NewRevision(PeriodRef period, boolean wholeSet, UUID idempotencyKey, List<Part> forms) {
        this(period, wholeSet, idempotencyKey, forms, null);
    }

    /** One form of it. */
    public record Part(String formCode, long formVersionId, boolean nil, CellVector own, CellVector below, CellVector total, List<Long> inputs) {
    }
}

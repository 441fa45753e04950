package vn.ubkt.reporting.submission.carried;

import vn.ubkt.reporting.submission.source.SourcePaper;

/**
 * What the carried figures of a revision rest on.
 *
 * @param number which recording of the period it was
 */
public record CarriedSource(long revisionId, long unitId, long periodId, int number, SourcePaper paper, String signer, String signerTitle) {
}

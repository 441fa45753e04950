package vn.ubkt.reporting.submission;

import java.util.List;

import vn.ubkt.reporting.form.CellVector;

/**
 * Figures of one form as a unit sent them; they never change.
 *
 * @param inputs keys of the revisions of units below that {@code below} was added up from
 */
public record FormFigures(long revisionId, long unitId, long periodId, String formCode, boolean nil, CellVector own, CellVector below,
                          CellVector total, List<Long> inputs) {
}

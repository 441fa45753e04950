package vn.ubkt.reporting.consolidation;

import vn.ubkt.reporting.form.CellVector;

/**
 * One form at one unit over a period, in its parts.
 *
 * @param given whether there is any figure at all
 */
public record PartFigures(CellVector own, CellVector below, CellVector total, boolean given) {
}

package vn.ubkt.reporting.submission.web.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.cells.CellProblem;

/**
 * What a grid shows, read once per writing.
 *
 * @param values       figures; in three parts, the own one
 * @param below        what the units below reported; {@code null} = the sheet has one part only
 * @param part         the part shown first
 * @param cells        what each slot is to the unit; {@code null} = closed cells only are told apart
 * @param typed        texts typed and not stored, by slot
 * @param hidden       slots whose figures are for others than the person who looks
 * @param linkTemplate address of a cell's source from the root of the portal, with %d for its slot; {@code null} = none
 * @param editing      what filling in needs; {@code null} = the sheet saves nothing by itself
 * @param focus        slot to go to when the page opens; {@code null} = the first open one
 */
record GridSheet(Form form, GridMode mode, CellVector values, CellVector below, CellVector total, Part part, List<CellState> cells,
                 Map<Integer, String> typed, List<CellProblem> problems, List<Finding> findings, Set<Integer> hidden,
                 String linkTemplate, GridEditing editing, Integer focus) {
}

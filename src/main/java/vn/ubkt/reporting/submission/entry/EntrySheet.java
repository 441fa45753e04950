package vn.ubkt.reporting.submission.entry;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * One form of the acting unit as it is being filled in.
 *
 * @param own      own part, completed
 * @param below    accepted part of the units below; blank at the grassroots
 * @param total    own + below
 * @param cells    what each slot is to this unit
 * @param version  version of the draft, to be given back when saving
 * @param editable whether the unit may type now
 */
public record EntrySheet(PeriodRef period, UnitRef unit, Form form, FormStatus status, CellVector own, CellVector below, CellVector total,
                         List<CellState> cells, long version, boolean editable, boolean parent) {
}

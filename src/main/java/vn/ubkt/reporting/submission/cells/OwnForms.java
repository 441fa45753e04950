package vn.ubkt.reporting.submission.cells;

import java.util.Map;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormState;

/** The own parts of all forms of the acting unit in a period as they stand now, by code. */
public record OwnForms(PeriodRef period, UnitRef unit, FormSet set, Map<String, OwnForm> forms) {

    public OwnForms {
        forms = Map.copyOf(forms);
    }

    /**
     * One form of them.
     *
     * @param version of its draft; 0 = nobody began
     * @param fed     cells that follow from the sheet of branches
     */
    public record OwnForm(Form form, FormState state, CellVector own, long version, FedCells fed) {
    }
}

package vn.ubkt.reporting.consolidation.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;

/** Knows of two sets only whether they have a cell: enough to tell a new one from one that goes on, not how it was counted. */
@ApplicationScoped
class SetPresence implements SeriesBridge {

    @Inject
    private FormRegister forms;

    @Override
    public Link across(CellAddress cell, String earlierSet, String laterSet) {
        if (earlierSet.equals(laterSet)) {
            return Link.of(Kind.SAME);
        }
        boolean before = has(forms.set(earlierSet), cell);
        boolean after = has(forms.set(laterSet), cell);
        if (before && after) {
            return Link.of(Kind.UNCERTAIN);
        }
        return Link.of(after ? Kind.BEGINS : Kind.ENDS);
    }

    private static boolean has(FormSet set, CellAddress cell) {
        if (!set.contains(cell.form())) {
            return false;
        }
        Form form = set.form(cell.form());
        return form.hasColumn(cell.letter()) && form.access(StatisticalLevel.CENTRAL).get(form.slot(cell.row(), cell.letter())) != CellState.CLOSED;
    }
}

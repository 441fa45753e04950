package vn.ubkt.reporting.consolidation.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.CellLink;
import vn.ubkt.reporting.form.register.FormRegister;

/** Follows the bridge between form sets. A cell that goes on under another address breaks: the series reads one address. */
@ApplicationScoped
class BridgedSets implements SeriesBridge {

    @Inject
    private FormRegister forms;

    @Override
    public Link across(CellAddress cell, String earlierSet, String laterSet) {
        if (earlierSet.equals(laterSet)) {
            return Link.of(Kind.SAME);
        }
        FormSet later = forms.set(laterSet);
        if (!later.contains(cell.form()) || later.form(cell.form()).shownColumns().stream().noneMatch(column -> column.letter().equals(cell.letter()))) {
            return Link.of(Kind.ENDS);
        }
        CellLink link = forms.bridge().before(forms.set(earlierSet), later, cell);
        return switch (link.kind()) {
            case BEGINS -> Link.of(Kind.BEGINS);
            case ENDS -> Link.of(Kind.ENDS);
            case BROKEN -> new Link(Kind.BROKEN, link.breakVi(), link.breakEn());
            case SAME -> link.from().equals(cell) ? Link.of(Kind.UNCERTAIN) : Link.of(Kind.BROKEN);
        };
    }
}

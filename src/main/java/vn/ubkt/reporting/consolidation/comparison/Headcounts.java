package vn.ubkt.reporting.consolidation.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.NodeFigures;
import vn.ubkt.reporting.consolidation.Rollup;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.measure.Denominator;
import vn.ubkt.reporting.form.measure.Measures;
import vn.ubkt.reporting.form.register.FormRegister;

/**
 * How many members and organisations a unit has at the end of a period: indicators G09 of the forms it sent for that very period. Where
 * they are not all given there is no number, and none is made up.
 */
@ApplicationScoped
public class Headcounts {

    @Inject
    private Measures measures;

    @Inject
    private FormRegister forms;

    /** Forms to be read beside that of a column, so that its rates can be told. */
    public Set<String> forms(Rollup.Scope scope, Collection<FormColumn> columns) {
        return columns.stream().map(measures::denominator).flatMap(Optional::stream).flatMap(per -> cells(per).stream()).map(CellAddress::form)
            .filter(code -> scope.bases().stream().anyMatch(base -> forms.set(base.formSet()).contains(code))).collect(Collectors.toSet());
    }

    /** What figures of a column at a unit directly below are set against; {@code null} = not known. */
    public Long of(FormColumn column, NodeFigures sent, long childId) {
        return sent == null ? null : of(column, sent.parts(childId).total());
    }

    /** The same at the acting unit; not known as long as a unit below that gave figures of the form did not give this number. */
    public Long ofAll(FormColumn column, NodeFigures sent, NodeFigures counted, List<UnitRef> below) {
        if (sent == null) {
            return null;
        }
        boolean whole = below.stream().filter(unit -> counted.parts(unit.id()).given()).allMatch(unit -> of(column, sent, unit.id()) != null);
        return whole ? of(column, sent.parts().total()) : null;
    }

    private Long of(FormColumn column, CellVector figures) {
        Optional<Denominator> per = measures.denominator(column);
        if (per.isEmpty() || figures.isBlank()) {
            return null;
        }
        long sum = 0;
        for (CellAddress cell : cells(per.get())) {
            Form form = forms.catalogue().form(cell.form());
            Long part = figures.get(form.slot(cell.row(), cell.letter()));
            if (part == null) {
                return null;
            }
            sum = Math.addExact(sum, part);
        }
        return sum;
    }

    private List<CellAddress> cells(Denominator per) {
        return measures.indicators(per).stream().map(forms.catalogue()::indicator).toList();
    }
}

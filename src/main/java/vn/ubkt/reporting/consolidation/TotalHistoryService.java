package vn.ubkt.reporting.consolidation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.cell.CellSheet;
import vn.ubkt.reporting.submission.cell.EarlierPeriods;
import vn.ubkt.reporting.submission.cell.EarlierValue;
import vn.ubkt.reporting.submission.cell.EarlierValues;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** What a cell of the acting unit's consolidated form was in earlier periods. */
@UseCase
public class TotalHistoryService {

    @Inject
    private PeriodService periods;

    @Inject
    private Rollup rollup;

    @Inject
    private EarlierValues earlierValues;

    @Inject
    private PersonFigures persons;

    /**
     * A cell with the official figures of earlier periods beside it.
     *
     * @throws NotFoundException where there is no such period, form or cell, or its figures are for others than the person who looks
     */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public CellSheet cell(UUID periodId, String formCode, int slot, Part part) {
        Rollup.Scope scope = rollup.acting(periods.period(periodId));
        Form form = rollup.form(scope, formCode);
        if (slot < 0 || slot >= form.slots() || persons.hidden(form).contains(slot)) {
            throw new NotFoundException();
        }
        List<EarlierPeriods.Earlier> others = EarlierPeriods.of(scope.period(), form.columnOf(slot).overTime(), periods.visible());
        Map<PeriodRef, NodeFigures> figures = rollup.official(others.stream().map(EarlierPeriods.Earlier::period).toList(), formCode);
        List<EarlierValue> earlier = earlierValues.of(scope.period(), others, form, slot, other -> value(figures.get(other), part, slot));
        return new CellSheet(form, slot, part, List.of(), earlier, earlierValues.usual(earlier), null, false);
    }

    private static Long value(NodeFigures figures, Part part, int slot) {
        if (figures == null) {
            return null;
        }
        CellVector vector = switch (part) {
            case OWN -> figures.own();
            case BELOW -> figures.below();
            case TOTAL -> figures.total();
        };
        return vector.get(slot);
    }
}

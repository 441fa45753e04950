package vn.ubkt.reporting.submission;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.due.DueFormService;
import vn.ubkt.shared.error.NotFoundException;

/** Reads situations, in five statements however many units, forms and periods. Called from use cases, inside their transaction. */
@ApplicationScoped
public class Situations {

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private DueFormService dueForms;

    @Inject
    private Ledger ledger;

    public Situation of(PeriodRef period) {
        return of(period, List.of());
    }

    /**
     * A situation with the sendings and due days of other periods beside its own.
     *
     * @throws NotFoundException for a period that is not entered but computed: nothing is sent for it
     */
    public Situation of(PeriodRef period, Collection<PeriodRef> others) {
        if (period.kind() != PeriodKind.BASE) {
            throw new NotFoundException();
        }
        UnitRef unit = hierarchy.acting(period.endsOn());
        List<UnitRef> children = hierarchy.children(unit.id(), period.endsOn());
        List<Long> units = Stream.concat(Stream.of(unit), children.stream()).map(UnitRef::id).toList();
        List<Long> asked = Stream.concat(Stream.of(period), others.stream()).map(PeriodRef::id).toList();
        return new Situation(period, unit, children, ledger.lastSent(units, asked), periods.dueDays(asked), dueForms.exceptions(period));
    }
}

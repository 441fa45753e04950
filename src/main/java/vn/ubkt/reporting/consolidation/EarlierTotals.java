package vn.ubkt.reporting.consolidation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Ledger;

/** Official figures of one form at the acting unit in several periods: four statements, however many periods and units. */
@ApplicationScoped
class EarlierTotals {

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private Ledger ledger;

    /** By the keys of the periods. */
    Map<Long, NodeFigures> of(UnitRef unit, Collection<PeriodRef> wanted, Form form) {
        Map<Long, List<PeriodRef>> bases = periods.components(wanted);
        List<PeriodRef> all = bases.values().stream().flatMap(List::stream).distinct().toList();
        Set<LocalDate> days = all.stream().map(PeriodRef::endsOn).collect(Collectors.toSet());
        Map<LocalDate, List<UnitRef>> children = hierarchy.children(unit.id(), days);
        List<Long> periodIds = all.stream().map(PeriodRef::id).toList();
        List<Long> childIds = children.values().stream().flatMap(List::stream).map(UnitRef::id).distinct().toList();
        List<FormFigures> own = ledger.sent(List.of(unit.id()), periodIds, List.of(form.code()));
        List<FormFigures> below = ledger.accepted(childIds, periodIds, List.of(form.code()));
        Map<Long, NodeFigures> figures = new HashMap<>();
        for (PeriodRef period : wanted) {
            Rollup.Scope scope = scope(period, bases.getOrDefault(period.id(), List.of()), unit, children);
            figures.put(period.id(), new NodeFigures(form, scope.bases(), own.stream().filter(sent -> isOf(scope, sent)).toList(),
                below.stream().filter(sent -> Rollup.wasBelow(scope, sent)).toList()));
        }
        return figures;
    }

    private static Rollup.Scope scope(PeriodRef period, List<PeriodRef> bases, UnitRef unit, Map<LocalDate, List<UnitRef>> children) {
        Map<PeriodRef, List<UnitRef>> below = new LinkedHashMap<>();
        bases.forEach(base -> below.put(base, children.getOrDefault(base.endsOn(), List.of())));
        return new Rollup.Scope(period, bases, unit, below);
    }

    private static boolean isOf(Rollup.Scope scope, FormFigures sent) {
        return scope.bases().stream().anyMatch(base -> base.id() == sent.periodId());
    }
}

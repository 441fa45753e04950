package vn.ubkt.reporting.consolidation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.NodeFigures;
import vn.ubkt.reporting.consolidation.PartFigures;
import vn.ubkt.reporting.consolidation.PeriodMake;
import vn.ubkt.reporting.consolidation.Rollup;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** Puts the units directly below beside each other in one cell. */
@UseCase
public class RankingService {

    @Inject
    private Rollup rollup;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private Headcounts headcounts;

    @Inject
    private PersonFigures persons;

    /**
     * @param basePeriod {@code null} = the same period last year, where there is one
     * @throws NotFoundException where a period, form or cell is missing
     */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public Ranking rank(UUID period, UUID basePeriod, String formCode, int slot, Basis basis) {
        List<PeriodRef> all = periods.visible();
        PeriodRef shown = find(all, period);
        List<PeriodRef> lastYear = SamePeriod.lastYear(shown, all);
        PeriodRef base = basePeriod != null ? find(all, basePeriod) : lastYear.isEmpty() ? null : lastYear.get(0);
        List<Rollup.Scope> scopes = rollup.acting(base == null || base.equals(shown) ? List.of(shown) : List.of(shown, base));
        Form form = rollup.form(scopes.get(0), formCode);
        if (slot < 0 || slot >= form.slots()) {
            throw new NotFoundException();
        }
        UnitRef acting = hierarchy.acting(shown.endsOn());
        List<PeriodMake> makes = scopes.stream().map(Rollup.Scope::make).toList();
        if (persons.hidden(form).contains(slot)) {
            Ranking.Row nothing = new Ranking.Row(acting, null, new Difference(null, null), null, Rate.UNKNOWN, false, false);
            return new Ranking(acting, shown, base, lastYear, all, basis, form, slot, makes, nothing, List.of(), nothing, true);
        }
        Map<Rollup.Scope, Map<String, NodeFigures>> figures = rollup.figures(wanted(scopes, form, slot), basis);
        Rollup.Scope then = base == null ? null : scopes.get(scopes.size() - 1);
        Cell cell = new Cell(form, slot, scopes.get(0), then, figures.get(scopes.get(0)), then == null ? null : figures.get(then));
        Ranking.Row own = row(cell, acting, cell.now().parts().own().get(slot), cell.before(PartFigures::own), Rate.UNKNOWN);
        Ranking.Row total = row(cell, acting, cell.total(), cell.before(PartFigures::total),
            Rate.of(cell.total(), headcounts.ofAll(form.columnOf(slot), headcount(cell), cell.now(), cell.scope().allChildren())));
        return new Ranking(acting, shown, base, lastYear, all, basis, form, slot, makes, own, placed(rows(cell)), total, false);
    }

    private static PeriodRef find(List<PeriodRef> all, UUID id) {
        return all.stream().filter(period -> period.publicId().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Map<Rollup.Scope, Set<String>> wanted(List<Rollup.Scope> scopes, Form form, int slot) {
        Map<Rollup.Scope, Set<String>> wanted = new HashMap<>();
        for (Rollup.Scope scope : scopes) {
            Set<String> codes = new HashSet<>(headcounts.forms(scope, List.of(form.columnOf(slot))));
            if (rollup.sets(scope).stream().anyMatch(set -> set.contains(form.code()))) {
                codes.add(form.code());
            }
            wanted.put(scope, codes);
        }
        return wanted;
    }

    private List<Ranking.Row> rows(Cell cell) {
        return cell.scope().allChildren().stream().map(child -> {
            Long value = cell.now().parts(child.id()).total().get(cell.slot());
            Long before = cell.nodeBefore() == null ? null : cell.nodeBefore().parts(child.id()).total().get(cell.slot());
            return row(cell, child, value, before, Rate.of(value, headcounts.of(cell.form().columnOf(cell.slot()), headcount(cell), child.id())));
        }).toList();
    }

    private static Ranking.Row row(Cell cell, UnitRef unit, Long value, Long before, Rate rate) {
        return new Ranking.Row(unit, null, new Difference(value, before), Difference.share(value, cell.total()), rate, cell.carried(), cell.baseCarried());
    }

    private NodeFigures headcount(Cell cell) {
        return headcounts.forms(cell.scope(), List.of(cell.form().columnOf(cell.slot()))).stream().findFirst().map(cell.forms()::get).orElse(null);
    }

    /** The largest figure first; the same figure has the same place. */
    static List<Ranking.Row> placed(List<Ranking.Row> rows) {
        List<Ranking.Row> sorted = rows.stream().sorted(Comparator.comparing((Ranking.Row row) -> row.difference().value(),
            Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        List<Ranking.Row> placed = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            Ranking.Row row = sorted.get(at);
            Ranking.Row before = at == 0 ? null : placed.get(at - 1);
            Long value = row.difference().value();
            Integer place = value == null ? null : before != null && value.equals(before.difference().value()) ? before.place() : Integer.valueOf(at + 1);
            placed.add(row.at(place));
        }
        return placed;
    }

    /** One cell in the period shown and in the one it is set against. */
    private record Cell(Form form, int slot, Rollup.Scope scope, Rollup.Scope scopeBefore, Map<String, NodeFigures> forms,
                        Map<String, NodeFigures> formsBefore) {

        boolean carried() {
            return scope.make().isCarried();
        }

        boolean baseCarried() {
            return scopeBefore != null && scopeBefore.make().isCarried();
        }

        NodeFigures now() {
            return forms.get(form.code());
        }

        NodeFigures nodeBefore() {
            return formsBefore == null ? null : formsBefore.get(form.code());
        }

        Long total() {
            return now().parts().total().get(slot);
        }

        Long before(java.util.function.Function<PartFigures, vn.ubkt.reporting.form.CellVector> part) {
            return nodeBefore() == null ? null : part.apply(nodeBefore().parts()).get(slot);
        }
    }
}

package vn.ubkt.reporting.consolidation.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.NodeFigures;
import vn.ubkt.reporting.consolidation.PartFigures;
import vn.ubkt.reporting.consolidation.Rollup;
import vn.ubkt.reporting.consolidation.comparison.Difference;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** Reads one cell over many periods: the same few statements for any number of them. */
@UseCase
public class TrendService {

    @Inject
    private Rollup rollup;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private PersonFigures persons;

    @Inject
    private SeriesBridge bridge;

    /** @throws NotFoundException where the form or cell is missing, or the unit stood at or below the acting one in none of the periods */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public Trend trend(TrendQuestion asked) {
        List<PeriodRef> all = periods.visible();
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        List<PeriodRef> shown = all.stream().filter(asked::covers).sorted(Comparator.comparing(PeriodRef::endsOn).thenComparing(PeriodRef::startsOn)).toList();
        List<PeriodRef> read = new ArrayList<>(shown.isEmpty() ? List.of(all.get(0)) : shown);
        List<Rollup.Scope> scopes = rollup.acting(read);
        Form form = newest(scopes, all, asked.formCode());
        if (asked.slot() < 0 || asked.slot() >= form.slots()) {
            throw new NotFoundException();
        }
        UnitRef acting = hierarchy.acting(all.get(0).endsOn());
        List<UnitRef> units = units(acting, scopes);
        UnitRef unit = asked.unit() == null ? acting : units.stream().filter(each -> each.publicId().equals(asked.unit())).findFirst()
            .orElseGet(() -> hierarchy.below(asked.unit(), scopes.stream().flatMap(scope -> scope.bases().stream()).map(PeriodRef::endsOn).collect(Collectors.toSet())));
        List<TrendQuestion.Series> series = Arrays.stream(TrendQuestion.Series.values()).filter(kind -> all.stream().anyMatch(kind::has)).toList();
        boolean hidden = persons.hidden(form).contains(asked.slot());
        List<TrendPoint> points = hidden || shown.isEmpty() ? List.of() : points(asked, form, unit.id() == acting.id() ? null : unit, scopes);
        return new Trend(unit, form, asked.slot(), units, series, points, hidden);
    }

    /** The form as the newest period that has it shows it. */
    private Form newest(List<Rollup.Scope> scopes, List<PeriodRef> all, String code) {
        for (int at = scopes.size() - 1; at >= 0; at--) {
            Rollup.Scope scope = scopes.get(at);
            if (rollup.sets(scope).stream().anyMatch(set -> set.contains(code))) {
                return rollup.form(scope, code);
            }
        }
        return all.stream().filter(PeriodRef::base).map(base -> new Rollup.Scope(base, List.of(base), Map.of()))
            .filter(scope -> rollup.sets(scope).get(0).contains(code)).findFirst().map(scope -> rollup.form(scope, code)).orElseThrow(NotFoundException::new);
    }

    private static List<UnitRef> units(UnitRef acting, List<Rollup.Scope> scopes) {
        Map<Long, UnitRef> units = new LinkedHashMap<>();
        units.put(acting.id(), acting);
        for (int at = scopes.size() - 1; at >= 0; at--) {
            scopes.get(at).allChildren().forEach(child -> units.putIfAbsent(child.id(), child));
        }
        return List.copyOf(units.values());
    }

    /** @param child {@code null} = the acting unit */
    private List<TrendPoint> points(TrendQuestion asked, Form form, UnitRef child, List<Rollup.Scope> scopes) {
        List<Rollup.Scope> counted = asked.addsUp() ? addedUp(scopes) : scopes;
        Set<String> codes = Set.of(form.code());
        Map<Rollup.Scope, Set<String>> wanted = counted.stream().filter(scope -> has(scope, form.code()))
            .collect(Collectors.toMap(Function.identity(), scope -> codes));
        Map<Rollup.Scope, Map<String, NodeFigures>> figures = child == null ? rollup.figures(wanted, asked.basis())
            : rollup.figures(child, wanted, asked.basis());
        List<TrendPoint> points = new ArrayList<>();
        for (Rollup.Scope scope : counted) {
            NodeFigures node = figures.containsKey(scope) ? figures.get(scope).get(form.code()) : null;
            boolean applicable = node != null && rollup.form(scope, form.code()).access(StatisticalLevel.CENTRAL).get(asked.slot()) != CellState.CLOSED;
            Long value = applicable ? value(child == null ? node.parts() : node.parts(child.id()), asked) : null;
            points.add(point(scope, value, applicable, new Lack(missing(scope, node, child), gaps(scope, node, child)), points.isEmpty() ? null : points.get(points.size() - 1), form, asked,
                points.isEmpty() ? null : counted.get(points.size() - 1)));
        }
        return points;
    }

    private TrendPoint point(Rollup.Scope scope, Long value, boolean applicable, Lack lack, TrendPoint before, Form form, TrendQuestion asked,
                             Rollup.Scope earlier) {
        List<String> sets = rollup.sets(scope).stream().map(FormSet::code).toList();
        String last = before == null ? null : before.sets().get(before.sets().size() - 1);
        SeriesBridge.Link link = last == null || sets.contains(last) && sets.get(sets.size() - 1).equals(last) ? null
            : bridge.across(form.address(asked.slot()), last, sets.get(sets.size() - 1));
        return new TrendPoint(scope.period(), new Difference(value, before == null ? null : before.value()), applicable, lack.units(), lack.periods(), scope.make(), sets, link,
            earlier != null && !ids(lastChildren(scope)).equals(ids(lastChildren(earlier))));
    }

    /** Each scope with the base periods of all before it. */
    private static List<Rollup.Scope> addedUp(List<Rollup.Scope> scopes) {
        List<Rollup.Scope> added = new ArrayList<>();
        List<PeriodRef> bases = new ArrayList<>();
        Map<PeriodRef, List<UnitRef>> children = new LinkedHashMap<>();
        for (Rollup.Scope scope : scopes) {
            bases.addAll(scope.bases());
            children.putAll(scope.children());
            added.add(new Rollup.Scope(scope.period(), List.copyOf(bases), new LinkedHashMap<>(children)));
        }
        return added;
    }

    private boolean has(Rollup.Scope scope, String code) {
        return rollup.sets(scope).stream().anyMatch(set -> set.contains(code));
    }

    private static Long value(PartFigures figures, TrendQuestion asked) {
        return (asked.part() == Part.OWN ? figures.own() : asked.part() == Part.BELOW ? figures.below() : figures.total()).get(asked.slot());
    }

    private static int missing(Rollup.Scope scope, NodeFigures node, UnitRef child) {
        if (node == null || child != null) {
            return 0;
        }
        return (int) scope.allChildren().stream().filter(unit -> scope.bases().stream()
            .anyMatch(base -> scope.children().get(base).contains(unit) && !node.has(unit.id(), base.id()))).count();
    }

    /** Base periods for which the unit gave nothing though it gave something for another. */
    private static int gaps(Rollup.Scope scope, NodeFigures node, UnitRef child) {
        if (node == null || child == null || !node.parts(child.id()).given()) {
            return 0;
        }
        return (int) scope.bases().stream().filter(base -> !node.has(child.id(), base.id())).count();
    }

    /** What a point lacks: units directly below, or base periods of the one unit shown. */
    private record Lack(int units, int periods) {
    }

    private static List<UnitRef> lastChildren(Rollup.Scope scope) {
        return scope.bases().isEmpty() ? List.of() : scope.children().get(scope.bases().get(scope.bases().size() - 1));
    }

    private static Set<Long> ids(List<UnitRef> units) {
        return new HashSet<>(units.stream().map(UnitRef::id).toList());
    }
}

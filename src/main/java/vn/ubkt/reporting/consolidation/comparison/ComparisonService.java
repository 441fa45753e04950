package vn.ubkt.reporting.consolidation.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.reporting.consolidation.NodeFigures;
import vn.ubkt.reporting.consolidation.Rollup;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** Compares forms of the acting unit and of any unit below it: with the same period last year, or with each other. */
@UseCase
public class ComparisonService {

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

    /** @throws NotFoundException where a period, form, row or unit is missing, or the unit did not stand at or below the acting one */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public Comparison compare(Question asked) {
        List<PeriodRef> all = periods.visible();
        PeriodRef period = find(all, asked.period());
        List<PeriodRef> lastYear = SamePeriod.lastYear(period, all);
        PeriodRef base = base(asked, period, all, lastYear);
        List<Rollup.Scope> scopes = rollup.acting(base == null || base.equals(period) ? List.of(period) : List.of(period, base));
        Rollup.Scope now = scopes.get(0);
        Rollup.Scope then = base == null ? null : scopes.get(scopes.size() - 1);
        List<Form> forms = rollup.forms(now);
        Form form = asked.formCode() == null ? forms.get(0) : rollup.form(now, asked.formCode());
        List<UnitRef> units = units(now);
        UnitRef unit = asked.unit() == null ? units.get(0) : unit(units, asked.unit(), scopes);
        UnitRef baseUnit = asked.baseUnit() == null ? unit : baseUnit(asked, unit, units, scopes);

        Map<Rollup.Scope, Set<String>> wanted = wanted(form, now, then);
        Map<Long, Map<Rollup.Scope, Map<String, NodeFigures>>> figures = new HashMap<>();
        for (UnitRef each : List.of(unit, baseUnit)) {
            figures.computeIfAbsent(each.id(), id -> each.equals(units.get(0)) ? rollup.figures(wanted, asked.basis())
                : rollup.figures(each, wanted, asked.basis()));
        }
        Half value = new Half(now, figures.get(unit.id()).get(now), form.code(), unit, unit.equals(units.get(0)));
        Half against = then == null ? null : new Half(then, figures.get(baseUnit.id()).get(then), form.code(), baseUnit, baseUnit.equals(units.get(0)));
        return new Comparison(value.side(), against == null ? Side.none(baseUnit) : against.side(), asked.basis(), form, forms,
            units, lastYear, all, asked.row() == null ? FormRow.TOTAL_CODE : asked.row(), lines(asked.row(), form, value, against));
    }

    private static PeriodRef base(Question asked, PeriodRef period, List<PeriodRef> all, List<PeriodRef> lastYear) {
        if (asked.basePeriod() != null) {
            return find(all, asked.basePeriod());
        }
        if (asked.baseUnit() != null && !asked.baseUnit().equals(asked.unit())) {
            return period;
        }
        return lastYear.isEmpty() ? null : lastYear.get(0);
    }

    private static PeriodRef find(List<PeriodRef> all, UUID id) {
        return all.stream().filter(period -> period.publicId().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private List<UnitRef> units(Rollup.Scope scope) {
        List<UnitRef> units = new ArrayList<>();
        units.add(hierarchy.acting(scope.period().endsOn()));
        units.addAll(scope.allChildren());
        return units;
    }

    /** One of those to choose from first, or one further below at the end of one of the periods. */
    private UnitRef unit(List<UnitRef> units, UUID id, List<Rollup.Scope> scopes) {
        return units.stream().filter(unit -> unit.publicId().equals(id)).findFirst().orElseGet(() -> hierarchy.below(id,
            scopes.stream().flatMap(scope -> scope.bases().stream()).map(PeriodRef::endsOn).collect(Collectors.toSet())));
    }

    private UnitRef baseUnit(Question asked, UnitRef unit, List<UnitRef> units, List<Rollup.Scope> scopes) {
        return asked.baseUnit().equals(unit.publicId()) ? unit : unit(units, asked.baseUnit(), scopes);
    }

    /** The form in both periods, as far as their sets have it, and the forms that hold the denominators. */
    private Map<Rollup.Scope, Set<String>> wanted(Form form, Rollup.Scope now, Rollup.Scope then) {
        Map<Rollup.Scope, Set<String>> wanted = new HashMap<>();
        for (Rollup.Scope scope : then == null ? List.of(now) : List.of(now, then)) {
            Set<String> codes = new HashSet<>(headcounts.forms(scope, form.shownColumns()));
            if (has(scope, form.code())) {
                codes.add(form.code());
            }
            wanted.put(scope, codes);
        }
        return wanted;
    }

    private boolean has(Rollup.Scope scope, String code) {
        return rollup.sets(scope).stream().anyMatch(set -> set.contains(code));
    }

    private List<Comparison.Line> lines(String rowCode, Form form, Half value, Half base) {
        List<FormRow> rows = form.rows().stream().filter(row -> Question.ALL_ROWS.equals(rowCode) || row.code().equals(rowCode)
            || rowCode == null && row.role() == FormRow.Role.TOTAL).toList();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        Set<Integer> hidden = persons.hidden(form);
        Form before = base == null || !has(base.scope(), form.code()) ? null : rollup.form(base.scope(), form.code());
        List<Comparison.Line> lines = new ArrayList<>();
        for (FormRow row : rows) {
            for (FormColumn column : form.shownColumns()) {
                int slot = form.slot(row.index(), column.index());
                if (isOpen(form, slot)) {
                    lines.add(line(row, column, slot, value, base, base == null || before != null && isOpen(before, slot), hidden.contains(slot)));
                }
            }
        }
        return lines;
    }

    private static boolean isOpen(Form form, int slot) {
        return form.access(StatisticalLevel.CENTRAL).get(slot) != CellState.CLOSED;
    }

    private Comparison.Line line(FormRow row, FormColumn column, int slot, Half value, Half base, boolean applicable, boolean hidden) {
        if (hidden) {
            return new Comparison.Line(row, column, slot, new Difference(null, null), Rate.UNKNOWN, Rate.UNKNOWN, applicable, true, false, false);
        }
        Long now = value.figures().get(slot);
        Long then = base == null || !applicable ? null : base.figures().get(slot);
        return new Comparison.Line(row, column, slot, new Difference(now, then), rate(column, now, value), base == null ? Rate.UNKNOWN : rate(column, then, base),
            applicable, false, value.scope().make().isCarried(), base != null && base.scope().make().isCarried());
    }

    private Rate rate(FormColumn column, Long figure, Half half) {
        Set<String> codes = headcounts.forms(half.scope(), List.of(column));
        NodeFigures counts = codes.isEmpty() ? null : half.forms().get(codes.iterator().next());
        if (counts == null || half.node() == null) {
            return Rate.UNKNOWN;
        }
        return Rate.of(figure, half.acting() ? headcounts.ofAll(column, counts, half.node(), half.scope().allChildren())
            : headcounts.of(column, counts, half.unit().id()));
    }

    /** Figures of one unit in one period. */
    private record Half(Rollup.Scope scope, Map<String, NodeFigures> forms, String code, UnitRef unit, boolean acting) {

        NodeFigures node() {
            return forms.get(code);
        }

        CellVector figures() {
            return acting ? node().parts().total() : node().parts(unit.id()).total();
        }

        Side side() {
            boolean given = node() != null && (acting ? node().parts().given() : node().parts(unit.id()).given());
            List<UnitRef> missing = node() == null || !acting ? List.of() : scope.allChildren().stream().filter(child -> scope.bases().stream()
                .anyMatch(each -> scope.children().get(each).contains(child) && !node().has(child.id(), each.id()))).toList();
            List<PeriodRef> gaps = node() == null || acting ? List.of() : scope.bases().stream().filter(base -> !node().has(unit.id(), base.id())).toList();
            return new Side(unit, scope.period(), given, missing, given ? gaps : List.of(), scope.make());
        }
    }
}

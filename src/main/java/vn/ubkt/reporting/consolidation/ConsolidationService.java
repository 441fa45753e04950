package vn.ubkt.reporting.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/** Totals of the acting unit, and the way from each of their cells down to the units. */
@UseCase
public class ConsolidationService {

    @Inject
    private Rollup rollup;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private FormRegister forms;

    @Inject
    private PersonFigures persons;

    @Inject
    private TotalChecks checks;

    /**
     * A consolidated form: of the acting unit as it stands, or of a unit below as it was taken into the total above it.
     *
     * @param unit     {@code null} = the acting unit
     * @param formCode {@code null} = the first form of the period
     */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public ConsolidatedSheet sheet(UUID unit, UUID period, String formCode, Basis basis) {
        Rollup.Scope scope = rollup.acting(periods.period(period));
        List<Form> all = rollup.forms(scope);
        Form form = formCode == null ? all.get(0) : rollup.form(scope, formCode);
        List<UnitRef> path = path(scope, unit);
        return sheet(scope, form, all, basis, path, descend(scope, form, path, basis));
    }

    /** All forms of the period at the acting unit, as they stand; as many statements as for one. */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public List<ConsolidatedSheet> sheets(UUID period, Basis basis) {
        Rollup.Scope scope = rollup.acting(periods.period(period));
        List<Form> all = rollup.forms(scope);
        Map<String, NodeFigures> figures = rollup.figures(scope, all.stream().map(Form::code).toList(), basis);
        List<UnitRef> path = path(scope, null);
        return all.stream().map(form -> sheet(scope, form, all, basis, path,
            new Node(figures.get(form.code()), scope.allChildren(), figures.get(form.code()).ownGiven()))).toList();
    }

    private ConsolidatedSheet sheet(Rollup.Scope scope, Form form, List<Form> all, Basis basis, List<UnitRef> path, Node node) {
        boolean acting = path.size() == 1;
        List<UnitRef> expected = acting ? scope.allChildren() : node.below();
        Set<Integer> hidden = persons.hidden(form);
        return new ConsolidatedSheet(path, scope.period(), form, all, basis, PersonFigures.without(node.figures().own(), hidden),
            PersonFigures.without(node.figures().below(), hidden), PersonFigures.without(node.figures().total(), hidden),
            node.ownGiven(), expected.size(), missing(scope, path, node), acting && node.figures().differsFromSent(), scope.make(), !acting, hidden);
    }

    /** Forms of which the acting unit's last sending was made of other revisions of the units below than stand accepted now; one statement. */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public Set<String> changedBelow(Situation situation) {
        return rollup.changedBelow(situation);
    }

    /**
     * Examines the total of the acting unit, all forms of the period. Over a term the rules hold as strictly as a term asks; the rules
     * over a year are asked over the whole of a composite period, those on the period before of the one right before its first.
     */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public TotalCheck check(UUID period, Basis basis) {
        Rollup.Scope scope = rollup.acting(periods.period(period));
        List<FormSet> sets = rollup.sets(scope);
        Map<String, CellVector> totals = new HashMap<>();
        rollup.figures(scope, rollup.forms(scope).stream().map(Form::code).toList(), basis).forEach((code, figures) -> {
            if (figures.isGiven()) {
                totals.put(code, figures.total());
            }
        });
        Examination whole = Examination.total(sets.get(sets.size() - 1), scope.period().type() == PeriodType.TERM ? Span.TERM : Span.PERIOD);
        List<Finding> told = persons.told(checks.check(whole, scope, basis, totals), forms.catalogue()::form);
        return new TotalCheck(hierarchy.acting(scope.period().endsOn()), scope.period(), basis, totals.size(), told);
    }

    /** One cell of a consolidated form, opened into the unit's own part and the units directly below. */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public Drill drill(UUID unit, UUID period, String formCode, int slot, Basis basis) {
        Rollup.Scope scope = rollup.acting(periods.period(period));
        Form form = rollup.form(scope, formCode);
        if (slot < 0 || slot >= form.slots()) {
            throw new NotFoundException();
        }
        List<UnitRef> path = path(scope, unit);
        Node node = descend(scope, form, path, basis);
        boolean hidden = persons.hidden(form).contains(slot);
        Map<Long, CellVector> byChild = node.figures().byChild();
        List<UnitRef> below = path.size() == 1 ? scope.allChildren() : node.below();
        List<Drill.Contribution> children = new ArrayList<>();
        for (UnitRef child : below) {
            CellVector total = byChild.get(child.id());
            boolean parent = node.figures().of(child.id()).stream().anyMatch(sending -> !sending.inputs().isEmpty());
            children.add(new Drill.Contribution(child, total == null || hidden ? null : total.get(slot), total != null, parent));
        }
        return new Drill(path, scope.period(), form, slot, basis, scope.make(), hidden ? null : node.figures().own().get(slot),
            hidden ? null : node.figures().total().get(slot), children, hidden);
    }

    /** Bulletin lines over periods at the acting unit, by the official total: three statements for any number of periods and lines. */
    @Requires({Permission.CONSOLIDATION_READ, Permission.BULLETIN_COMPOSE, Permission.BULLETIN_RELEASE})
    public Map<PeriodRef, List<LineValue>> lines(Map<PeriodRef, ? extends Collection<String>> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Rollup.Scope> scopes = rollup.acting(wanted.keySet());
        Map<Rollup.Scope, List<BulletinLine>> lines = scopes.stream().collect(Collectors.toMap(Function.identity(),
            scope -> wanted.get(scope.period()).stream().map(forms.catalogue()::bulletinLine).toList()));
        Map<Rollup.Scope, Map<String, NodeFigures>> figures = rollup.figures(scopes.stream().collect(Collectors.toMap(Function.identity(),
            scope -> needed(scope, lines.get(scope)))), Basis.OFFICIAL);
        return scopes.stream().collect(Collectors.toMap(Rollup.Scope::period,
            scope -> lines.get(scope).stream().map(line -> value(scope, line, figures.get(scope))).toList()));
    }

    private Set<String> needed(Rollup.Scope scope, List<BulletinLine> lines) {
        return lines.stream().flatMap(line -> line.terms().stream()).map(term -> term.cell().form())
            .filter(code -> rollup.sets(scope).stream().anyMatch(set -> set.contains(code))).collect(Collectors.toSet());
    }

    private LineValue value(Rollup.Scope scope, BulletinLine line, Map<String, NodeFigures> figures) {
        BulletinLine.Result result = line.evaluate(rollup.sets(scope),
            code -> figures.containsKey(code) && figures.get(code).isGiven() ? figures.get(code).total() : null);
        List<Long> sources = line.terms().stream().map(term -> figures.get(term.cell().form())).filter(Objects::nonNull)
            .flatMap(node -> node.sources().stream()).distinct().sorted().toList();
        return new LineValue(line, result, sources, missing(scope, line, figures));
    }

    private List<UnitRef> missing(Rollup.Scope scope, BulletinLine line, Map<String, NodeFigures> figures) {
        List<NodeFigures> nodes = line.terms().stream().map(term -> figures.get(term.cell().form())).filter(Objects::nonNull).distinct().toList();
        return scope.allChildren().stream()
            .filter(child -> scope.bases().stream().anyMatch(base -> owesInVain(scope, nodes, child, base))).toList();
    }

    private boolean owesInVain(Rollup.Scope scope, List<NodeFigures> nodes, UnitRef child, PeriodRef base) {
        FormSet set = forms.set(base.formSet());
        List<NodeFigures> owed = nodes.stream().filter(node -> node.owedBy(child.level(), set)).toList();
        return !owed.isEmpty() && owed.stream().noneMatch(node -> node.has(child.id(), base.id()))
            && scope.children().get(base).stream().anyMatch(unit -> unit.id() == child.id());
    }

    /** A unit on the way down: its figures, and the units they were made of. */
    private record Node(NodeFigures figures, List<UnitRef> below, boolean ownGiven) {
    }

    private Node descend(Rollup.Scope scope, Form form, List<UnitRef> path, Basis basis) {
        NodeFigures figures = rollup.figures(scope, List.of(form.code()), basis).get(form.code());
        List<FormFigures> own = List.of();
        for (UnitRef step : path.subList(1, path.size())) {
            own = figures.of(step.id());
            if (own.isEmpty()) {
                throw new NotFoundException();
            }
            figures = rollup.frozen(scope, form, own);
        }
        if (path.size() == 1) {
            return new Node(figures, scope.allChildren(), figures.ownGiven());
        }
        Map<Long, UnitRef> below = hierarchy.units(figures.byChild().keySet(), scope.period().endsOn());
        return new Node(figures, below.values().stream().toList(), true);
    }

    private List<UnitRef> path(Rollup.Scope scope, UUID unit) {
        UnitRef acting = hierarchy.acting(scope.period().endsOn());
        if (unit == null || unit.equals(acting.publicId())) {
            return List.of(acting);
        }
        UnitRef target = hierarchy.unit(unit, scope.period().endsOn());
        List<UnitRef> path = hierarchy.path(acting.id(), target.id(), scope.period().endsOn());
        if (path.size() < 2 || path.get(0).id() != acting.id()) {
            throw new NotFoundException();
        }
        return path;
    }

    private static List<UnitRef> missing(Rollup.Scope scope, List<UnitRef> path, Node node) {
        if (path.size() > 1) {
            return List.of();
        }
        return scope.allChildren().stream().filter(child -> scope.bases().stream().anyMatch(base ->
            scope.children().get(base).contains(child) && !node.figures().has(child.id(), base.id()))).toList();
    }
}

package vn.ubkt.reporting.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;

/**
 * Reads what totals are made of: one statement for any number of forms, periods and units directly below. Called from the use cases
 * of this feature, inside their transaction; it checks no permission of its own.
 */
@ApplicationScoped
public class Rollup {

    @Inject
    private Ledger ledger;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

    @Inject
    private CurrentUser user;

    /**
     * The acting unit in a period.
     *
     * @param bases    base periods, oldest first; of a base period, itself
     * @param children units directly below at the end of each base period, in the order of their names
     */
    public record Scope(PeriodRef period, List<PeriodRef> bases, Map<PeriodRef, List<UnitRef>> children) {

        public PeriodMake make() {
            return new PeriodMake(period, bases);
        }

        private boolean hasBelow(PeriodRef base, long unit) {
            return children.get(base).stream().anyMatch(child -> child.id() == unit);
        }

        public List<UnitRef> allChildren() {
            Map<Long, UnitRef> all = new LinkedHashMap<>();
            children.values().forEach(units -> units.forEach(unit -> all.put(unit.id(), unit)));
            return List.copyOf(all.values());
        }
    }

    public Scope acting(PeriodRef period) {
        return acting(List.of(period)).get(0);
    }

    /** The acting unit in each of the periods: two statements for any number of them. */
    public List<Scope> acting(Collection<PeriodRef> wanted) {
        Map<PeriodRef, List<PeriodRef>> bases = periods.components(wanted);
        Map<LocalDate, List<UnitRef>> below = hierarchy.children(user.unitId(),
            bases.values().stream().flatMap(List::stream).map(PeriodRef::endsOn).collect(Collectors.toSet()));
        return wanted.stream().map(period -> {
            Map<PeriodRef, List<UnitRef>> children = new LinkedHashMap<>();
            bases.get(period).forEach(base -> children.put(base, below.getOrDefault(base.endsOn(), List.of())));
            return new Scope(period, bases.get(period), children);
        }).toList();
    }

    /**
     * The form as the period shows it: as its set has it, or with all columns where periods of several sets are combined.
     *
     * @throws NotFoundException where no set of the period has it
     */
    public Form form(Scope scope, String code) {
        List<FormSet> sets = sets(scope).stream().filter(set -> set.contains(code)).toList();
        if (sets.isEmpty()) {
            throw new NotFoundException();
        }
        return sets.size() == 1 ? sets.get(0).form(code) : forms.catalogue().form(code);
    }

    public List<FormSet> sets(Scope scope) {
        return scope.bases().stream().map(PeriodRef::formSet).distinct().map(forms::set).toList();
    }

    /** Forms of the period in their order: those of the newest set, then those only older ones have. */
    public List<Form> forms(Scope scope) {
        List<FormSet> sets = sets(scope);
        Map<String, Form> all = new LinkedHashMap<>();
        for (int newest = sets.size() - 1; newest >= 0; newest--) {
            sets.get(newest).formCodes().forEach(code -> all.computeIfAbsent(code, added -> form(scope, added)));
        }
        return List.copyOf(all.values());
    }

    /** Figures at the acting unit, by form. */
    Map<String, NodeFigures> figures(Scope scope, Collection<String> codes, Basis basis) {
        return figures(Map.of(scope, codes), basis).get(scope);
    }

    /** Official figures of one form at the acting unit in several periods; a period whose sets do not have it is left out. */
    Map<PeriodRef, NodeFigures> official(Collection<PeriodRef> wanted, String code) {
        Map<Scope, List<String>> having = acting(wanted).stream().filter(scope -> sets(scope).stream().anyMatch(set -> set.contains(code)))
            .collect(Collectors.toMap(Function.identity(), scope -> List.of(code)));
        return figures(having, Basis.OFFICIAL).entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().period(), entry -> entry.getValue().get(code)));
    }

    /** The same in several periods, each with forms of its own. */
    public Map<Scope, Map<String, NodeFigures>> figures(Map<Scope, ? extends Collection<String>> wanted, Basis basis) {
        Set<Long> periodIds = distinct(wanted.keySet(), scope -> scope.bases().stream().map(PeriodRef::id));
        Set<Long> below = distinct(wanted.keySet(), scope -> scope.allChildren().stream().map(UnitRef::id));
        Set<Long> all = Stream.concat(Stream.of(user.unitId()), below.stream()).collect(Collectors.toSet());
        List<FormFigures> sent = ledger.figures(all, periodIds, distinct(wanted.values(), Collection::stream),
            basis == Basis.OFFICIAL ? below : Set.of());
        Map<Scope, Map<String, NodeFigures>> figures = new HashMap<>();
        wanted.forEach((scope, forms) -> figures.put(scope, forms.stream().distinct().collect(Collectors.toMap(Function.identity(),
            code -> new NodeFigures(form(scope, code), scope.bases(), of(sent, code, sending -> isOwn(scope, sending)),
                of(sent, code, sending -> wasBelow(scope, sending)))))));
        return figures;
    }

    /**
     * Figures of one unit below the acting one, to be read as {@link NodeFigures#parts(long)}: in periods in which it stood directly below, as
     * the total has them; further below only what was accepted there, for the database shows no other.
     */
    public Map<Scope, Map<String, NodeFigures>> figures(UnitRef unit, Map<Scope, ? extends Collection<String>> wanted, Basis basis) {
        Set<String> codes = distinct(wanted.values(), Collection::stream);
        Set<Long> near = distinct(wanted.keySet(), scope -> scope.bases().stream().filter(base -> scope.hasBelow(base, unit.id())).map(PeriodRef::id));
        Set<Long> far = distinct(wanted.keySet(), scope -> scope.bases().stream().map(PeriodRef::id).filter(id -> !near.contains(id)));
        Set<Long> id = Set.of(unit.id());
        List<FormFigures> sent = new ArrayList<>(near.isEmpty() ? List.of() : ledger.figures(id, near, codes, basis == Basis.OFFICIAL ? id : Set.of()));
        sent.addAll(far.isEmpty() ? List.of() : ledger.sent(id, far, codes));
        Map<Scope, Map<String, NodeFigures>> figures = new HashMap<>();
        wanted.forEach((scope, forms) -> figures.put(scope, forms.stream().distinct().collect(Collectors.toMap(Function.identity(),
            code -> new NodeFigures(form(scope, code), scope.bases(), List.of(), of(sent, code, sending -> isOf(scope, sending)))))));
        return figures;
    }

    /** Codes of the forms whose last sending by the acting unit has other inputs than are accepted now. */
    Set<String> changedBelow(Situation situation) {
        List<SentForm> own = situation.sentBy(situation.unit().id());
        Map<String, List<Long>> accepted = situation.children().stream().flatMap(child -> situation.sentBy(child.id()).stream())
            .filter(sent -> sent.state().isAccepted())
            .collect(Collectors.groupingBy(SentForm::formCode, Collectors.mapping(SentForm::revisionId, Collectors.toList())));
        Map<String, Long> last = own.stream().collect(Collectors.toMap(SentForm::formCode, SentForm::revisionId));
        return ledger.figuresOf(Set.copyOf(last.values()), null).stream()
            .filter(sent -> last.get(sent.formCode()) == sent.revisionId())
            .filter(sent -> !Set.copyOf(sent.inputs()).equals(Set.copyOf(accepted.getOrDefault(sent.formCode(), List.of()))))
            .map(FormFigures::formCode).collect(Collectors.toUnmodifiableSet());
    }

    /** Figures one level further down: what the given sendings of a unit were made of when it sent them. */
    NodeFigures frozen(Scope scope, Form form, List<FormFigures> sendings) {
        List<Long> inputs = sendings.stream().flatMap(sending -> sending.inputs().stream()).distinct().toList();
        return new NodeFigures(form, scope.bases(), sendings, ledger.figuresOf(inputs, form.code()));
    }

    private static boolean wasBelow(Scope scope, FormFigures figures) {
        return scope.children().entrySet().stream().anyMatch(entry -> entry.getKey().id() == figures.periodId()
            && entry.getValue().stream().anyMatch(unit -> unit.id() == figures.unitId()));
    }

    private static boolean isOf(Scope scope, FormFigures figures) {
        return scope.bases().stream().anyMatch(base -> base.id() == figures.periodId());
    }

    private boolean isOwn(Scope scope, FormFigures figures) {
        return figures.unitId() == user.unitId() && isOf(scope, figures);
    }

    private static List<FormFigures> of(List<FormFigures> figures, String code, Predicate<FormFigures> wanted) {
        return figures.stream().filter(form -> form.formCode().equals(code)).filter(wanted).toList();
    }

    private static <S, T> Set<T> distinct(Collection<S> from, Function<S, Stream<T>> parts) {
        return from.stream().flatMap(parts).collect(Collectors.toSet());
    }
}

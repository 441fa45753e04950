package vn.ubkt.reporting.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.history.HistoryPeriods;
import vn.ubkt.reporting.form.history.PeriodFigures;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;

/**
 * What the rules say of the acting unit's total, by itself and against its totals of other periods: of a base period those of the year so
 * far and the one right before; of a composite period those it is made of and the base period right before it.
 */
@ApplicationScoped
class TotalChecks {

    /** A year may be closed some days before the calendar's; the period before must still be found. */
    private static final int DAYS_BETWEEN_PERIODS = 31;

    @Inject
    private Rollup rollup;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

    List<Finding> check(Examination examination, Rollup.Scope scope, Basis basis, Map<String, CellVector> totals) {
        List<Finding> found = new ArrayList<>(forms.rules().check(examination, totals));
        if (scope.bases().isEmpty()) {
            return found;
        }
        LocalDate end = scope.period().endsOn();
        List<Rollup.Scope> earlier = rollup.acting(earlier(scope));
        PeriodFigures now = new PeriodFigures(true, totals);
        if (scope.period().base()) {
            List<PeriodFigures> all = figures(earlier, basis, end);
            all.add(now);
            found.addAll(forms.history().check(examination, end, HistoryPeriods.of(all)));
        } else {
            List<Rollup.Scope> read = new ArrayList<>(earlier);
            scope.bases().forEach(base -> read.add(new Rollup.Scope(base, List.of(base), Map.of(base, scope.children().get(base)))));
            List<PeriodFigures> all = figures(read, basis, end);
            HistoryPeriods composite = HistoryPeriods.ofComposite(now, earlier.isEmpty() ? null : all.get(earlier.size() - 1),
                all.subList(earlier.size(), all.size()));
            forms.history().check(examination, end, composite).forEach(finding -> found.add(finding.overWholePeriod()));
        }
        return found;
    }

    /** Base periods before the first one of the scope, oldest first: of a composite period only the one right before. */
    private List<PeriodRef> earlier(Rollup.Scope scope) {
        LocalDate start = scope.bases().get(0).startsOn();
        int year = scope.period().endsOn().getYear();
        boolean base = scope.period().base();
        List<PeriodRef> before = periods.visible().stream().filter(period -> period.base() && period.endsOn().isBefore(start))
            .filter(period -> !period.endsOn().isBefore(start.minusDays(DAYS_BETWEEN_PERIODS)) || base && period.endsOn().getYear() == year)
            .sorted(Comparator.comparing(PeriodRef::endsOn)).toList();
        return base || before.isEmpty() ? before : before.subList(before.size() - 1, before.size());
    }

    private List<PeriodFigures> figures(List<Rollup.Scope> scopes, Basis basis, LocalDate end) {
        Map<Rollup.Scope, Set<String>> wanted = scopes.stream().collect(Collectors.toMap(Function.identity(), this::needed));
        Map<Rollup.Scope, Map<String, NodeFigures>> found = scopes.isEmpty() ? Map.of() : rollup.figures(wanted, basis);
        List<PeriodFigures> figures = new ArrayList<>();
        for (Rollup.Scope scope : scopes) {
            Map<String, CellVector> totals = new HashMap<>();
            found.get(scope).forEach((code, node) -> totals.put(code, node.total()));
            figures.add(new PeriodFigures(scope.period().endsOn().getYear() == end.getYear(), totals));
        }
        return figures;
    }

    private Set<String> needed(Rollup.Scope scope) {
        return forms.history().rules().forms().stream().filter(code -> rollup.sets(scope).stream().anyMatch(set -> set.contains(code)))
            .collect(Collectors.toSet());
    }
}

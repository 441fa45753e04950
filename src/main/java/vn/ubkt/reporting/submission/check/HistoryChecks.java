package vn.ubkt.reporting.submission.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.history.HistoryPeriods;
import vn.ubkt.reporting.form.history.PeriodFigures;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.reporting.submission.TotalRows;

/**
 * The rules between periods, on what units sent before: one statement for any number of units. Called from use cases, inside
 * their transaction.
 */
@ApplicationScoped
public class HistoryChecks {

    /** A year may be closed some days before the calendar's; the period before must still be found. */
    private static final int DAYS_BETWEEN_PERIODS = 31;

    @Inject
    private Ledger ledger;

    @Inject
    private FormRegister forms;

    /** What units sent for a period and for those before it in the same year, and the one right before. */
    public record Sent(PeriodRef period, Map<Long, List<TotalRows>> byUnit) {

        List<TotalRows> of(long unit) {
            return byUnit.getOrDefault(unit, List.of());
        }

        private Stream<TotalRows> now(long unit) {
            return of(unit).stream().filter(rows -> rows.periodId() == period.id());
        }

        /** Per form of the period, the unit's last sending that stands. */
        public List<SentForm> standing(long unit) {
            return now(unit).map(TotalRows::sent).toList();
        }
    }

    public Sent before(PeriodRef period, Collection<Long> units) {
        return before(period, units, forms.history());
    }

    /** The same as far as the rules of another engine look back. */
    public Sent before(PeriodRef period, Collection<Long> units, HistoryEngine engine) {
        LocalDate year = period.endsOn().withDayOfYear(1);
        LocalDate right = period.startsOn().minusDays(DAYS_BETWEEN_PERIODS);
        Set<String> needed = new TreeSet<>(forms.set(period.formSet()).formCodes());
        needed.addAll(engine.rules().forms());
        int columns = forms.catalogue().forms().stream().mapToInt(form -> form.columns().size()).max().orElseThrow();
        return new Sent(period, ledger.totalRows(units, year.isBefore(right) ? year : right, period.endsOn(), needed, columns).stream()
            .collect(Collectors.groupingBy(rows -> rows.sent().unitId())));
    }

    /**
     * Findings on figures of a period, draft or sent, against those of the periods before.
     *
     * @param now figures of the part examined, by form
     */
    public List<Finding> check(Examination examination, Sent sent, long unit, Map<String, CellVector> now) {
        return check(forms.history(), sent.period().endsOn(), examination, sent, unit, now);
    }

    /** The same by the rules of another engine, as they hold on the day given. */
    public List<Finding> check(HistoryEngine engine, LocalDate day, Examination examination, Sent sent, long unit, Map<String, CellVector> now) {
        return engine.check(examination, day, periods(examination, sent, unit, now));
    }

    /**
     * Figures of a draft that are lower than those the superior had accepted for the same period and then reopened (V24). What was
     * returned before it was accepted never counted, and need not be explained.
     */
    public List<Finding> lowered(Examination examination, Sent sent, long unit, Map<String, CellVector> now) {
        Map<String, CellVector> last = sent.now(unit).filter(rows -> rows.sent().state() == FormState.REOPENED)
            .collect(Collectors.toMap(TotalRows::formCode, part(examination)));
        return forms.history().lowered(examination, last, now);
    }

    private static HistoryPeriods periods(Examination examination, Sent sent, long unit, Map<String, CellVector> now) {
        Map<Long, List<TotalRows>> earlier = sent.of(unit).stream().filter(rows -> rows.periodEnd().isBefore(sent.period().startsOn()))
            .collect(Collectors.groupingBy(TotalRows::periodId, LinkedHashMap::new, Collectors.toList()));
        int year = sent.period().endsOn().getYear();
        List<PeriodFigures> periods = new ArrayList<>();
        earlier.values().forEach(rows -> periods.add(new PeriodFigures(rows.get(0).periodEnd().getYear() == year,
            rows.stream().collect(Collectors.toMap(TotalRows::formCode, part(examination))))));
        Map<String, CellVector> given = new HashMap<>(now);
        given.values().removeIf(CellVector::isBlank);
        periods.add(new PeriodFigures(true, given));
        return HistoryPeriods.of(periods);
    }

    private static Function<TotalRows, CellVector> part(Examination examination) {
        return examination.isOwn() ? TotalRows::own : TotalRows::total;
    }
}

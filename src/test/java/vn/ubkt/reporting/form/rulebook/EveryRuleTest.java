package vn.ubkt.reporting.form.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.history.HistoryPeriods;
import vn.ubkt.reporting.form.history.HistoryRule;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.reporting.form.history.PeriodFigures;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.RuleEngine;
import vn.ubkt.reporting.form.rule.Window;

/** One line for every check of the catalogue of rules, in every form set: figures that just keep it and figures that just break it. */
class EveryRuleTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final HistoryRules HISTORY = HistoryRules.load(CATALOGUE);
    private static final HistoryEngine PERIODS = new HistoryEngine(HISTORY);
    private static final RuleEngine ENGINE = new RuleEngine(CATALOGUE);

    private static final LocalDate END = LocalDate.of(2023, 6, 30);

    record Line(FormSet set, RuleEntry rule) {

        Form form() {
            return set.form(rule.forms().get(0));
        }

        @Override
        public String toString() {
            return set.code() + " " + rule.id() + ": " + rule.sentence();
        }
    }

    static Stream<Line> checks() {
        RuleBook book = new RuleBook(CATALOGUE, HISTORY);
        return CATALOGUE.sets().stream().flatMap(set -> book.entries(set, Locale.forLanguageTag("vi")).stream().filter(RuleEntry::isExamined)
            .map(rule -> new Line(set, rule)));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckHoldsAtItsLimitAndBreaksBeyond(Line line) {
        assertThat(found(line, true)).doesNotContain(line.rule().id());
        assertThat(found(line, false)).contains(foundAs(line));
    }

    static Stream<Line> betweenPeriods() {
        return checks().filter(line -> HISTORY.rules().stream().anyMatch(rule -> rule.id().equals(line.rule().id())));
    }

    @ParameterizedTest
    @MethodSource("betweenPeriods")
    void everyRuleBetweenPeriodsIsExaminedOnACompositeTotal(Line line) {
        BiFunction<PeriodFigures, PeriodFigures, HistoryPeriods> composite = (before, now) -> HistoryPeriods.ofComposite(now, before, List.of(before, now));

        assertThat(periods(line, true, composite)).extracting(Finding::ruleId).doesNotContain(line.rule().id());
        assertThat(periods(line, false, composite)).extracting(Finding::ruleId).contains(line.rule().id());
    }

    private static String foundAs(Line line) {
        return line.rule().scope() == RuleEntry.Scope.CELL ? line.form().code() + "-V01" : line.rule().id();
    }

    private static List<String> found(Line line, boolean keeps) {
        List<Finding> findings = switch (line.rule().scope()) {
            case CELL -> cell(line, keeps);
            case SECTION -> section(line, keeps);
            case ROW, FORMS -> comparison(line, keeps);
            case PERIODS -> periods(line, keeps, (before, now) -> HistoryPeriods.of(List.of(before, now)));
            default -> throw new IllegalArgumentException(line.toString());
        };
        return findings.stream().map(Finding::ruleId).distinct().toList();
    }

    private static List<Finding> cell(Line line, boolean keeps) {
        Form form = line.form();
        List<CellState> cells = form.access(StatisticalLevel.PROVINCE);
        int slot = cells.indexOf(line.rule().id().equals("V03") ? CellState.CLOSED : CellState.OPEN);
        Long value = line.rule().id().equals("V03") ? (keeps ? null : (Long) 1L) : (Long) (keeps ? 0L : -1L);
        return ENGINE.checkForm(Examination.own(line.set(), StatisticalLevel.PROVINCE, Span.PERIOD), form.code(),
            CellVector.blank(form.slots()).with(slot, value)).stream().filter(finding -> finding.ruleId().endsWith("-V01")).toList();
    }

    private static List<Finding> section(Line line, boolean keeps) {
        Form form = line.form();
        String section = line.rule().id().substring(line.rule().id().indexOf("ROW.") + "ROW.".length());
        int column = form.shownColumns().get(0).index();
        CellVector values = CellVector.blank(form.slots()).with(form.slot(form.totalRow().index(), column), 7L)
            .with(form.slot(form.section(section).get(0).index(), column), keeps ? 7L : 8L);
        return ENGINE.checkForm(Examination.total(line.set(), Span.PERIOD), form.code(), values);
    }

    private static List<Finding> comparison(Line line, boolean keeps) {
        CheckRule rule = Stream.concat(line.form().rules().stream(), CATALOGUE.crossFormRules().stream())
            .filter(each -> each.id().equals(line.rule().id())).findFirst().orElseThrow();
        Examples examples = Examples.of(line.set(), line.form().code(), rule.condition(), Window.THIS, Window.THIS, keeps);
        return ENGINE.check(Examination.total(line.set(), Span.PERIOD), examples.now());
    }

    private static List<Finding> periods(Line line, boolean keeps, BiFunction<PeriodFigures, PeriodFigures, HistoryPeriods> periods) {
        Examination examination = Examination.total(line.set(), Span.PERIOD);
        if (line.rule().id().equals(HISTORY.lowerThanSent().id())) {
            return lowered(line, keeps, examination);
        }
        HistoryRule rule = HISTORY.rules().stream().filter(each -> each.id().equals(line.rule().id())).findFirst().orElseThrow();
        Examples examples = Examples.of(line.set(), null, rule.condition(), rule.left(), rule.right(), keeps);
        return PERIODS.check(examination, END, periods.apply(new PeriodFigures(true, examples.before()), new PeriodFigures(true, examples.now())));
    }

    private static List<Finding> lowered(Line line, boolean keeps, Examination examination) {
        Form form = line.form();
        CellVector sent = CellVector.of(Collections.nCopies(form.slots(), 7L));
        CellVector now = keeps ? sent : sent.with(form.slot(form.totalRow().index(), 0), 6L);
        return PERIODS.lowered(examination, Map.of(form.code(), sent), Map.of(form.code(), now));
    }
}

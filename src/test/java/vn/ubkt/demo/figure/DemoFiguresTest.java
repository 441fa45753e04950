package vn.ubkt.demo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ubkt.demo.data.DemoCarried;
import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoPeriod;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.demo.data.SeedFigure;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Combination;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.RuleEngine;
import vn.ubkt.reporting.submission.cells.Completeness;

class DemoFiguresTest {

    private static final DemoData DATA = DemoData.load();
    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final RuleEngine RULES = new RuleEngine(CATALOGUE);
    private static final DemoFigures FIGURES = DemoFigures.of(DATA, CATALOGUE);
    private static final Map<String, Map<String, CellVector>> OWN_OR_NIL = new HashMap<>();
    private static final DemoUnit PROVINCE = DATA.units(StatisticalLevel.PROVINCE).get(0);

    static List<SeedFigure> seedFigures() {
        return DATA.seedFigures();
    }

    static List<DemoPeriod> basePeriods() {
        return DATA.basePeriods();
    }

    @Test
    void thereAreEighteenPublishedFiguresToComeTo() {
        assertThat(DATA.seedFigures()).hasSize(18).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seedFigures")
    void theUnitsTogetherComeToThePublishedFigure(SeedFigure seed) {
        DemoPeriod period = DATA.period(seed.period());
        List<DemoPeriod> parts = period.isBase() ? List.of(period) : period.components().stream().map(DATA::period).toList();
        BulletinLine.Result result = CATALOGUE.bulletinLine(seed.bulletinLine()).evaluate(parts.stream().map(DemoFiguresTest::set).toList(),
            form -> Combination.over(CATALOGUE.form(form), parts.stream().filter(part -> set(part).contains(form))
                .map(part -> total(part, PROVINCE, set(part).form(form))).toList()));

        assertThat(result.isComplete()).isTrue();
        assertThat(result.value()).isEqualTo(seed.value());
    }

    @Test
    void figuresOfTheTimeBeforeThePortalMeetTheRulesToo() {
        assertThat(DemoCarried.load()).isNotEmpty().allSatisfy(carried -> {
            FormSet set = CATALOGUE.set(carried.formSet());
            Map<String, CellVector> values = new HashMap<>();
            carried.forms(set).forEach((code, cells) -> values.put(code, FormCalculator.computeRows(set.form(code), cells)));

            assertThat(RULES.check(Examination.own(set, DATA.unit(carried.unit()).level(), Span.PERIOD), values)).filteredOn(Finding::isError).isEmpty();
            assertThat(RULES.check(Examination.total(set, Span.PERIOD), values)).filteredOn(Finding::isError).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("basePeriods")
    void everyUnitMeetsEveryRuleAndOwesNoCell(DemoPeriod period) {
        FormSet set = set(period);
        for (DemoUnit unit : DATA.units()) {
            Map<String, CellVector> own = ownOrNil(period, unit);
            List<Finding> findings = RULES.check(Examination.own(set, unit.level(), Span.PERIOD), own);

            assertThat(findings).as("%s in %s", unit.code(), period.code()).isEmpty();
            own.forEach((form, cells) -> assertThat(Completeness.blankCells(set.form(form), cells, unit.level()))
                .as("%s of %s in %s", form, unit.code(), period.code()).isEmpty());
            own.forEach((form, cells) -> assertThat(cells).isEqualTo(FormCalculator.complete(set.form(form), cells)));
        }
    }

    @ParameterizedTest
    @MethodSource("basePeriods")
    void whatIsBelowAndTheTotalMeetEveryRuleAtEveryLevel(DemoPeriod period) {
        FormSet set = set(period);
        for (DemoUnit unit : DATA.units()) {
            if (!DATA.below(unit).isEmpty()) {
                var below = new HashMap<String, CellVector>();
                var total = new HashMap<String, CellVector>();
                for (Form form : set.forms()) {
                    below.put(form.code(), sum(form, DATA.below(unit).stream().map(child -> total(period, child, form)).toList()));
                    total.put(form.code(), total(period, unit, form));
                }

                assertThat(RULES.check(Examination.below(set, Span.PERIOD), below)).as(unit.code()).isEmpty();
                assertThat(RULES.check(Examination.total(set, Span.PERIOD), total)).as(unit.code()).isEmpty();
            }
        }
    }

    @Test
    void theHalfTermMeetsTheRulesOfATerm() {
        FormSet set = CATALOGUE.set("885");
        List<DemoPeriod> parts = DATA.period("HALF-TERM").components().stream().map(DATA::period).toList();
        var term = new LinkedHashMap<String, CellVector>();
        for (Form form : set.forms()) {
            term.put(form.code(), Combination.over(form, parts.stream().filter(part -> set(part).contains(form.code()))
                .map(part -> total(part, PROVINCE, form)).toList()));
        }

        assertThat(RULES.check(Examination.total(set, Span.TERM), term)).isEmpty();
    }

    @Test
    void theSameFilesGiveTheSameFigures() {
        DemoFigures again = DemoFigures.of(DATA, CATALOGUE);

        for (DemoPeriod period : DATA.basePeriods()) {
            for (DemoUnit unit : DATA.units()) {
                assertThat(again.own(period.code(), unit.code())).isEqualTo(FIGURES.own(period.code(), unit.code()));
            }
        }
    }

    @Test
    void whatAPeriodLeavesOpenTheNextOneTakesUp() {
        List<DemoPeriod> periods = DATA.basePeriods();
        for (DemoUnit unit : DATA.units()) {
            Long before = 0L;
            for (DemoPeriod period : periods) {
                Form letters = set(period).form("S10");
                CellVector cells = ownOrNil(period, unit).get("S10");

                assertThat(cells.get(letters.slot("T", "C"))).as("%s in %s", unit.code(), period.code()).isEqualTo(before);
                before = cells.get(letters.slot("T", "F"));
            }
        }
    }

    private static FormSet set(DemoPeriod period) {
        return CATALOGUE.set(period.formSet());
    }

    private static Map<String, CellVector> ownOrNil(DemoPeriod period, DemoUnit unit) {
        return OWN_OR_NIL.computeIfAbsent(period.code() + "/" + unit.code(), key -> withNil(period, unit));
    }

    private static Map<String, CellVector> withNil(DemoPeriod period, DemoUnit unit) {
        Map<String, CellVector> own = FIGURES.own(period.code(), unit.code());
        return set(period).forms().stream().filter(form -> form.offeredTo(unit.level())).collect(Collectors.toMap(Form::code,
            form -> own.getOrDefault(form.code(), Completeness.nothingHappened(form, unit.level()))));
    }

    private static CellVector total(DemoPeriod period, DemoUnit unit, Form form) {
        var parts = new ArrayList<CellVector>();
        parts.add(ownOrNil(period, unit).getOrDefault(form.code(), CellVector.blank(form.slots())));
        DATA.below(unit).forEach(child -> parts.add(total(period, child, form)));
        return sum(form, parts);
    }

    private static CellVector sum(Form form, Collection<CellVector> parts) {
        return FormCalculator.computeRows(form, CellVector.sum(form.slots(), parts));
    }
}

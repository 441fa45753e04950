package vn.ubkt.reporting.form.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.rule.Definitions.Named;
import vn.ubkt.reporting.form.rule.Definitions.Rule;

class RuleEngineTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final RuleEngine ENGINE = new RuleEngine(CATALOGUE);

    static Stream<Rule> formRules() {
        return Definitions.formRules();
    }

    @ParameterizedTest
    @MethodSource("formRules")
    void aRuleHoldsAtItsLimitAndBreaksOneStepBeyond(Rule rule) {
        Form form = CATALOGUE.set(rule.formSet()).form(rule.form());
        for (FormRow row : form.rows()) {
            Map<String, Long> atLimit = atLimit(rule);
            assertThat(rule.holds(atLimit::get)).isTrue();
            assertThat(findings(rule, form, row, atLimit, Span.PERIOD)).isEmpty();

            Map<String, Long> beyond = beyond(rule, atLimit);
            assertThat(rule.holds(beyond::get)).isFalse();
            assertThat(findings(rule, form, row, beyond, Span.PERIOD)).singleElement()
                .satisfies(finding -> assertThat(finding.row()).isEqualTo(row.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("formRules")
    void theEngineAgreesWithTheTextOnAnyFigures(Rule rule) {
        Form form = CATALOGUE.set(rule.formSet()).form(rule.form());
        Random random = new Random(rule.id().hashCode());
        for (int attempt = 0; attempt < 60; attempt++) {
            Map<String, Long> values = new HashMap<>();
            rule.names().forEach(name -> values.put(name.name(), random.nextInt(3) == 0 ? null : (Long) (long) random.nextInt(4)));

            assertThat(findings(rule, form, form.totalRow(), values, Span.PERIOD).isEmpty()).as("%s", values)
                .isEqualTo(rule.holds(values::get));
        }
    }

    @ParameterizedTest
    @MethodSource("formRules")
    void whatMayFollowLaterWarnsInAPeriodAndBlocksOverTheTerm(Rule rule) {
        Form form = CATALOGUE.set(rule.formSet()).form(rule.form());
        Map<String, Long> beyond = beyond(rule, atLimit(rule));

        assertThat(findings(rule, form, form.totalRow(), beyond, Span.PERIOD)).extracting(Finding::severity)
            .containsExactly(Severity.valueOf(rule.severity()));
        assertThat(findings(rule, form, form.totalRow(), beyond, Span.TERM)).extracting(Finding::severity)
            .containsExactly(Severity.valueOf(rule.overTerm()));
    }

    @ParameterizedTest
    @MethodSource("formRules")
    void aFindingNamesTheCellsOfItsRuleInOrder(Rule rule) {
        Form form = CATALOGUE.set(rule.formSet()).form(rule.form());
        Finding finding = findings(rule, form, form.totalRow(), beyond(rule, atLimit(rule)), Span.PERIOD).get(0);

        assertThat(finding.cells()).isEqualTo(rule.names().stream()
            .map(name -> form.address(slot(form, form.totalRow(), name.name()))).distinct().toList());
        assertThat(finding.form()).isEqualTo(form.code());
        assertThat(finding.part()).isEqualTo(Part.TOTAL);
    }

    /** All cells empty but one on each side, both at 7; of alternatives, the first fails and the last just holds. */
    private static Map<String, Long> atLimit(Rule rule) {
        Map<String, Long> values = new HashMap<>();
        if (rule.alternatives().size() > 1) {
            values.put(first(rule, 1), 1L);
            values.put(rule.names().get(rule.names().size() - 1).name(), 1L);
            return values;
        }
        values.put(first(rule, 1), 7L);
        values.put(first(rule, -1), 7L);
        return values;
    }

    private static Map<String, Long> beyond(Rule rule, Map<String, Long> atLimit) {
        Map<String, Long> values = new HashMap<>(atLimit);
        if (rule.alternatives().size() > 1) {
            values.remove(rule.names().get(rule.names().size() - 1).name());
        } else {
            values.merge(first(rule, rule.text().contains(">=") ? -1 : 1), 1L, Long::sum);
        }
        return values;
    }

    private static String first(Rule rule, int sign) {
        return rule.names().stream().filter(name -> name.sign() == sign).map(Named::name).findFirst().orElseThrow();
    }

    private static List<Finding> findings(Rule rule, Form form, FormRow row, Map<String, Long> values, Span span) {
        CellVector vector = CellVector.blank(form.slots());
        for (Map.Entry<String, Long> value : values.entrySet()) {
            vector = vector.with(slot(form, row, value.getKey()), value.getValue());
        }
        return ENGINE.checkForm(Examination.total(CATALOGUE.set(rule.formSet()), span), form.code(), vector).stream()
            .filter(finding -> finding.ruleId().equals(rule.id())).toList();
    }

    private static int slot(Form form, FormRow row, String name) {
        return form.slot(row.code(), name.contains(".") ? CATALOGUE.indicator(name).letter() : name);
    }

    @ParameterizedTest
    @EnumSource(StatisticalLevel.class)
    void whereNothingHappenedNothingIsFound(StatisticalLevel level) {
        for (FormSet set : CATALOGUE.sets()) {
            Map<String, CellVector> values = new HashMap<>();
            set.forms().stream().filter(form -> form.offeredTo(level))
                .forEach(form -> values.put(form.code(), FormCalculator.nothingHappened(form, level)));

            assertThat(ENGINE.check(Examination.own(set, level, Span.PERIOD), values)).isEmpty();
            assertThat(ENGINE.check(Examination.total(set, Span.TERM), values)).isEmpty();
        }
    }

    @Test
    void aFormWhollyNotGivenBreaksNothing() {
        Map<String, CellVector> blank = new HashMap<>();
        CATALOGUE.forms().forEach(form -> blank.put(form.code(), CellVector.blank(form.slots())));

        assertThat(ENGINE.check(Examination.total(CATALOGUE.set("885"), Span.TERM), blank)).isEmpty();
        assertThat(ENGINE.check(Examination.total(CATALOGUE.set("885"), Span.TERM), Map.of())).isEmpty();
    }

    @Test
    void aFormOfAnotherSetIsLeftOut() {
        Form form = CATALOGUE.form("F25");
        CellVector wrong = CellVector.blank(form.slots()).with(form.slot("T", "D"), 5L);

        assertThat(ENGINE.check(Examination.total(CATALOGUE.set("885"), Span.PERIOD), Map.of("F25", wrong))).isNotEmpty();
        assertThat(ENGINE.check(Examination.total(CATALOGUE.set("357"), Span.PERIOD), Map.of("F25", wrong))).isEmpty();
    }

    @Test
    void theSameFiguresGiveTheSameFindingsInTheSameOrder() {
        Random random = new Random(885);
        Map<String, CellVector> values = new HashMap<>();
        CATALOGUE.forms().forEach(form -> values.put(form.code(), CellVector.of(
            random.longs(form.slots(), 0, 50).boxed().toList())));
        Examination examination = Examination.own(CATALOGUE.set("885"), StatisticalLevel.DISTRICT, Span.PERIOD);

        List<Finding> findings = ENGINE.check(examination, values);

        assertThat(findings).isEqualTo(ENGINE.check(examination, new HashMap<>(values)));
        assertThat(findings.stream().map(Finding::key)).doesNotHaveDuplicates();
        assertThat(findings.stream().filter(finding -> finding.kind() == Finding.Kind.ROW).map(Finding::form)).isSorted();
    }

    /** Figures the press published of real commissions; section 9 of the study of the regime. */
    @ParameterizedTest
    @CsvSource({
        "F05, 357, C=56 D=31 E=21 F=2 G=2 J=1 K=8 L=18 M=29, V02 V05 V20",
        "F05, 357, C=62 D=28 E=21 F=1 G=12, V05",
        "F05, 885, C=1221 D=1000 E=209 F=12 G=0, V05",
        "F17, 357, C=63 D=15 E=20 F=10 G=18 I=63, V02 V05",
        "F06, 357, C=29 D=26 E=3, V06",
        "F25, 885, C=13 D=1 E=12, V06",
        "F09, 357, C=8982 T=6695 U=3465, V09",
        "F10, 357, C=3005 O=1575 P=194, V09",
        "F15, 357, C=86 D=42 W=19 X=11, V10.1",
        "F22, 357, L=94, V17.3"})
    void publishedFiguresBreakNoRule(String code, String set, String figures, String checks) {
        Form form = CATALOGUE.set(set).form(code);
        CellVector values = CellVector.blank(form.slots());
        for (String figure : figures.split(" ")) {
            values = values.with(form.slot("T", figure.split("=")[0]), Long.valueOf(figure.split("=")[1]));
        }

        List<String> broken = ENGINE.checkForm(Examination.total(CATALOGUE.set(set), Span.PERIOD), code, values).stream()
            .map(Finding::ruleId).toList();

        for (String check : checks.split(" ")) {
            assertThat(broken).noneMatch(rule -> rule.contains(check));
        }
    }

    static Stream<Rule> crossFormRules() {
        return Definitions.crossFormRules();
    }

    @ParameterizedTest
    @MethodSource("crossFormRules")
    void aRuleAcrossFormsHoldsAtItsLimitAndBreaksOneStepBeyond(Rule rule) {
        Map<String, Long> atLimit = atLimit(rule);
        Map<String, Long> beyond = beyond(rule, atLimit);

        assertThat(across(rule, atLimit::get, Span.PERIOD)).isEmpty();
        assertThat(across(rule, beyond::get, Span.PERIOD)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.valueOf(rule.severity()));
            assertThat(finding.cells()).isEqualTo(rule.names().stream().map(Named::name).map(CATALOGUE::indicator).distinct().toList());
        });
    }

    @ParameterizedTest
    @MethodSource("crossFormRules")
    void aRuleAcrossFormsIsExaminedOnlyWhereAllItsFormsAreGiven(Rule rule) {
        Map<String, CellVector> values = values(rule, beyond(rule, atLimit(rule))::get);

        for (String form : values.keySet()) {
            Map<String, CellVector> without = new HashMap<>(values);
            without.remove(form);
            assertThat(acrossRule(rule, without, Span.PERIOD)).isEmpty();
            without.put(form, CellVector.blank(CATALOGUE.form(form).slots()));
            assertThat(acrossRule(rule, without, Span.PERIOD)).isEmpty();
        }
    }

    private static List<Finding> across(Rule rule, Function<String, Long> given, Span span) {
        return acrossRule(rule, values(rule, given), span);
    }

    private static List<Finding> acrossRule(Rule rule, Map<String, CellVector> values, Span span) {
        return ENGINE.checkAcrossForms(Examination.total(CATALOGUE.set("885"), span), values).stream()
            .filter(finding -> finding.ruleId().equals(rule.id())).toList();
    }

    /** The cells of the rule, zero where not given, so that each of its forms is given. */
    private static Map<String, CellVector> values(Rule rule, Function<String, Long> given) {
        Map<String, CellVector> values = new HashMap<>();
        List<String> names = new ArrayList<>(rule.names().stream().map(Named::name).distinct().toList());
        for (String name : names) {
            Form form = CATALOGUE.form(CATALOGUE.indicator(name).form());
            long value = given.apply(name) == null ? 0 : given.apply(name);
            values.merge(form.code(), CellVector.blank(form.slots()).with(slot(form, form.totalRow(), name), value), CellVector::plus);
        }
        return values;
    }
}

package vn.ubkt.reporting.form.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.rule.Finding.Kind;

class CellAndRowChecksTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final FormSet SET = CATALOGUE.set("885");
    private static final RuleEngine ENGINE = new RuleEngine(CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "F01, PROVINCE, T, F, 5, ",
        "F01, PROVINCE, T, F, 0, ",
        "F01, PROVINCE, T, F, 9999999999, ",
        "F01, PROVINCE, T, F, 10000000000, TOO_LARGE",
        "F01, PROVINCE, T, F, -1, NEGATIVE",
        "F01, PROVINCE, T, H, 5, OTHER_LEVELS_CELL",
        "F01, PROVINCE, T, H, 0, OTHER_LEVELS_CELL",
        "F01, DISTRICT, I.4, H, 5, CLOSED_CELL",
        "F01, PROVINCE, I.4, H, 5, CLOSED_CELL",
        "F01, GRASSROOTS, I.4, J, 5, ",
        "F22, PROVINCE, I.2, C, 5, ",
        "F22, PROVINCE, I.3, C, 5, OTHER_LEVELS_CELL"})
    void ownEntriesKeepToTheirCells(String code, StatisticalLevel level, String row, String letter, long value, Kind expected) {
        Form form = SET.form(code);
        CellVector own = FormCalculator.complete(form, CellVector.blank(form.slots()).with(form.slot(row, letter), value));

        List<Finding> findings = ENGINE.checkForm(Examination.own(SET, level, Span.PERIOD), code, own).stream()
            .filter(finding -> finding.ruleId().equals(code + "-V01"))
            .filter(finding -> finding.cells().get(0).equals(form.address(form.slot(row, letter)))).toList();

        if (expected == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(Finding::kind, Finding::severity).containsExactly(tuple(expected, Severity.ERROR));
        }
    }

    @Test
    void aColumnTheSetDoesNotHaveYetIsClosed() {
        Form form = CATALOGUE.form("F17");
        CellVector own = CellVector.blank(form.slots()).with(form.slot("T", "AA"), 3L);

        assertThat(kinds(Examination.own(CATALOGUE.set("357"), StatisticalLevel.GRASSROOTS, Span.PERIOD), "F17", own))
            .contains(Kind.CLOSED_CELL);
        assertThat(kinds(Examination.own(SET, StatisticalLevel.GRASSROOTS, Span.PERIOD), "F17", own)).doesNotContain(Kind.CLOSED_CELL);
    }

    @Test
    void addedUpFiguresMayFillAnyLevelAndExceedWhatOneUnitMayType() {
        Form form = SET.form("F01");
        CellVector values = CellVector.blank(form.slots()).with(form.slot("T", "H"), 2 * CellVector.LARGEST_TYPED);

        assertThat(kinds(Examination.below(SET, Span.PERIOD), "F01", values)).doesNotContain(Kind.OTHER_LEVELS_CELL, Kind.TOO_LARGE);
        assertThat(kinds(Examination.total(SET, Span.PERIOD), "F01", values.with(form.slot("T", "H"), -1L))).contains(Kind.NEGATIVE);
    }

    private static List<Kind> kinds(Examination examination, String form, CellVector values) {
        return ENGINE.checkForm(examination, form, values).stream().map(Finding::kind).toList();
    }

    @Test
    void aRowOfCommitteeMembersCountsNoMoreThanTheTotal() {
        assertThat(rowFindings("F05", "H", "T=5 I.1=5 I.2=0")).isEmpty();
        assertThat(rowFindings("F05", "H", "T=5 I.1=6")).extracting(Finding::ruleId, Finding::kind, Finding::row, Finding::severity)
            .containsExactly(tuple("F05-ROW.I", Kind.ROW_OVER_TOTAL, "I.1", Severity.ERROR));
        assertThat(rowFindings("F05", "H", "I.1=1")).hasSize(1);
    }

    @Test
    void committeeMembersTogetherCountNoMoreThanTheTotal() {
        assertThat(rowFindings("F05", "H", "T=5 I.1=2 I.2=3")).isEmpty();
        assertThat(rowFindings("F05", "H", "T=5 I.1=3 I.2=3")).extracting(Finding::ruleId, Finding::kind, Finding::row, Finding::severity)
            .containsExactly(tuple("F05-ROW.I.sum", Kind.SECTION_OVER_TOTAL, "T", Severity.ERROR));
    }

    @Test
    void aSecondSectionThatDiffersFromTheTotalIsAWarning() {
        assertThat(rowFindings("F05", "H", "II.7=5 III.10=2 III.11=3")).isEmpty();
        assertThat(rowFindings("F05", "H", "II.7=5 III.10=4")).extracting(Finding::ruleId, Finding::kind, Finding::severity)
            .containsExactly(tuple("F05-ROW.III", Kind.SECTION_DIFFERS, Severity.WARNING));
        assertThat(rowFindings("F05", "H", "II.7=5 III.10=6")).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void nobodyMustFillASection() {
        assertThat(rowFindings("F05", "H", "T=5")).isEmpty();
        assertThat(rowFindings("F06", "D", "T=5")).isEmpty();
    }

    @Test
    void aSectionFilledInSomeColumnsOnlyIsAWarningInTheComputedOne() {
        Form form = SET.form("F06");
        CellVector own = CellVector.blank(form.slots()).with(form.slot("T", "H"), 5L).with(form.slot("I.3", "I"), 3L);

        List<Finding> findings = ENGINE.checkForm(Examination.own(SET, StatisticalLevel.DISTRICT, Span.PERIOD), "F06",
            FormCalculator.complete(form, own));

        assertThat(findings).filteredOn(finding -> finding.ruleId().equals("F06-ROW.I"))
            .extracting(finding -> finding.cells().get(0).letter(), Finding::severity).containsExactly(tuple("C", Severity.WARNING));
    }

    @Test
    void amongUnitsSomeOfWhichLeaveASectionEmptyOnlyAnExcessIsFound() {
        Form form = SET.form("F05");
        CellVector partlyFilled = CellVector.blank(form.slots()).with(form.slot("T", "H"), 5L).with(form.slot("II.7", "H"), 3L)
            .with(form.slot("III.10", "H"), 4L);

        assertThat(rows(Examination.total(SET, Span.PERIOD), partlyFilled)).isEmpty();
        assertThat(rows(Examination.below(SET, Span.PERIOD), partlyFilled.with(form.slot("III.10", "H"), 6L)))
            .extracting(Finding::ruleId, Finding::kind, Finding::severity)
            .containsExactly(tuple("F05-ROW.III", Kind.SECTION_OVER_TOTAL, Severity.WARNING));
        assertThat(rows(Examination.total(SET, Span.PERIOD), partlyFilled.with(form.slot("II.7", "H"), 6L)))
            .extracting(Finding::ruleId, Finding::severity).containsExactly(tuple("F05-ROW.II", Severity.ERROR));
    }

    private static List<Finding> rows(Examination examination, CellVector values) {
        return ENGINE.checkForm(examination, "F05", values).stream().filter(finding -> finding.ruleId().contains("-ROW.")).toList();
    }

    private static List<Finding> rowFindings(String code, String letter, String rows) {
        Form form = SET.form(code);
        CellVector own = CellVector.blank(form.slots());
        for (String row : rows.split(" ")) {
            own = own.with(form.slot(row.split("=")[0], letter), Long.valueOf(row.split("=")[1]));
        }
        return ENGINE.checkForm(Examination.own(SET, StatisticalLevel.PROVINCE, Span.PERIOD), code, FormCalculator.complete(form, own))
            .stream().filter(finding -> finding.ruleId().contains("-ROW.")).toList();
    }
}

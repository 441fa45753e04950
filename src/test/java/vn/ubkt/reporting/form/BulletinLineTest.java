package vn.ubkt.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ubkt.reporting.form.BulletinLine.Outcome;
import vn.ubkt.reporting.form.BulletinLine.Result;
import vn.ubkt.reporting.form.BulletinLine.TermValue;

class BulletinLineTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final FormSet OLD = CATALOGUE.set("357");
    private static final FormSet PRESENT = CATALOGUE.set("885");

    /** The figures of the half-term review of 2023, and the cells they come from. */
    @ParameterizedTest
    @CsvSource({
        "T.01, 978, F02.C", "T.02, 7213, F01.C", "T.03, 976, F04.C", "T.04, 5975, F03.C", "T.05, 35, F10.C F24.C",
        "T.06, 109, F09.C F23.C", "T.07, 458, G12.01", "T.08, 10, F19.C", "T.09, 570, F20.C", "T.10, 12646, G07.01",
        "T.11, 794, F14.C", "T.12, 746, F13.C", "T.13, 8, F06.C F25.C", "T.14, 780, F05.C F17.C", "T.15, 1, F16.D G05.t.02",
        "T.16, 3, F15.D G05.d.02"})
    void aLineAddsTheCellsItIsPublishedFrom(String code, long published, String indicators) {
        List<String> cells = Arrays.asList(indicators.split(" "));
        Map<String, CellVector> totals = new HashMap<>();
        for (int term = 0; term < cells.size(); term++) {
            give(totals, cells.get(term), term == 0 ? published - (cells.size() - 1) : 1);
        }

        Result result = CATALOGUE.bulletinLine(code).evaluate(List.of(PRESENT), totals::get);

        assertThat(result.value()).isEqualTo(published);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.terms()).extracting(term -> term.term().code()).isEqualTo(cells);
    }

    @Test
    void aTermWhoseFormTheSetDoesNotHaveDoesNotApply() {
        Map<String, CellVector> totals = new HashMap<>();
        give(totals, "F10.C", 20);

        Result before = CATALOGUE.bulletinLine("T.05").evaluate(List.of(OLD), totals::get);
        Result across = CATALOGUE.bulletinLine("T.05").evaluate(List.of(OLD, PRESENT), totals::get);

        assertThat(before.terms()).extracting(TermValue::outcome).containsExactly(Outcome.GIVEN, Outcome.NOT_APPLICABLE);
        assertThat(before.value()).isEqualTo(20);
        assertThat(before.isComplete()).isTrue();
        assertThat(across.terms()).extracting(TermValue::outcome).containsExactly(Outcome.GIVEN, Outcome.MISSING);
        assertThat(across.value()).isEqualTo(20);
        assertThat(across.isComplete()).isFalse();
    }

    @Test
    void aLineWithoutAnyFigureHasNoValueRatherThanZero() {
        Map<String, CellVector> totals = Map.of("F02", CellVector.blank(CATALOGUE.form("F02").slots()));

        Result result = CATALOGUE.bulletinLine("T.01").evaluate(List.of(PRESENT), totals::get);

        assertThat(result.value()).isNull();
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void zeroIsAFigure() {
        Map<String, CellVector> totals = new HashMap<>();
        give(totals, "F02.C", 0);

        assertThat(CATALOGUE.bulletinLine("T.01").evaluate(List.of(PRESENT), totals::get).value()).isZero();
    }

    private static void give(Map<String, CellVector> totals, String indicator, long value) {
        CellAddress cell = CATALOGUE.indicator(indicator);
        Form form = CATALOGUE.form(cell.form());
        totals.merge(form.code(), CellVector.blank(form.slots()).with(form.slot(cell.row(), cell.letter()), value), CellVector::plus);
    }
}

package vn.ubkt.reporting.submission.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormSet;

class CompletenessTest {

    private static final FormSet SET = FormCatalogue.load().set("885");
    private static final Form FORM = SET.form("F02");
    private static final StatisticalLevel LEVEL = StatisticalLevel.GRASSROOTS;

    @Test
    void aBlankFormOwesItsTotalRowOnly() {
        List<Integer> blank = Completeness.blankCells(FORM, CellVector.blank(FORM.slots()), LEVEL);

        assertThat(blank).isNotEmpty().allMatch(slot -> FORM.rowOf(slot).code().equals("T")).allMatch(slot -> FORM.access(LEVEL).get(slot) == CellState.OPEN);
    }

    @Test
    void aRowThatWasBegunIsOwedWhole() {
        CellVector begun = CellVector.blank(FORM.slots()).with(FORM.slot("I.5", "J"), 3L);

        assertThat(Completeness.blankCells(FORM, begun, LEVEL)).filteredOn(slot -> FORM.rowOf(slot).code().equals("I.5")).isNotEmpty()
            .doesNotContain(FORM.slot("I.5", "J"));
    }

    @Test
    void aTotalThatFollowsFromItsRowsIsNotOwed() {
        CellVector begun = FormCalculator.complete(FORM, CellVector.blank(FORM.slots()).with(FORM.slot("I.5", "J"), 3L));

        assertThat(Completeness.blankCells(FORM, begun, LEVEL)).doesNotContain(FORM.slot("T", "J"));
    }

    @ParameterizedTest
    @EnumSource(StatisticalLevel.class)
    void filledWithZerosNothingIsOwedAndGivenFiguresStay(StatisticalLevel level) {
        for (Form form : SET.forms()) {
            CellVector filled = Completeness.fillZeros(form, CellVector.blank(form.slots()), level);

            assertThat(Completeness.blankCells(form, filled, level)).as(form.code()).isEmpty();
            assertThat(CellTyping.holdsFigures(filled)).as(form.code()).isFalse();
        }
        CellVector given = CellVector.blank(FORM.slots()).with(FORM.slot("I.5", "L"), 4L);
        assertThat(Completeness.fillZeros(FORM, given, level).get(FORM.slot("I.5", "L"))).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(StatisticalLevel.class)
    void nothingHappenedTouchesNoCellOfAnotherLevel(StatisticalLevel level) {
        for (Form form : SET.forms()) {
            CellVector nothing = Completeness.nothingHappened(form, level);

            for (int slot = 0; slot < form.slots(); slot++) {
                boolean others = form.access(level).get(slot) == CellState.OTHER_LEVEL && !form.columnOf(slot).isComputed()
                    && !FormCalculator.isComputed(form, nothing, slot);
                assertThat(others && nothing.isGiven(slot)).as(form.address(slot).toString()).isFalse();
            }
        }
    }
}

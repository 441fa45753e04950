package vn.ubkt.reporting.submission.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;

class CellTypingTest {

    private static final Form FORM = FormCatalogue.load().set("885").form("F02");
    private static final CellVector BLANK = CellVector.blank(FORM.slots());

    private final List<CellProblem> problems = new ArrayList<>();

    @Test
    void aWholeFormIsTakenAndWhatIsComputedIsComputedAnew() {
        CellVector taken = take(BLANK.with(slot("J"), 3L).with(slot("K"), 1L).with(slot("C"), 99L));

        assertThat(problems).isEmpty();
        assertThat(taken.get(slot("C"))).isEqualTo(4);
        assertThat(taken.get(slot("S"))).isNull();
    }

    @Test
    void cellsOfOtherLevelsAndFiguresThatAreNoneAreToldAndLeftOut() {
        CellVector taken = take(BLANK.with(slot("H"), 2L).with(slot("J"), -1L).with(slot("K"), CellVector.LARGEST_TYPED + 1).with(slot("L"), 5L));

        assertThat(problems).containsExactly(new CellProblem(slot("H"), FORM.address(slot("H")), CellProblem.Kind.NOT_OPEN),
            new CellProblem(slot("J"), FORM.address(slot("J")), CellProblem.Kind.NEGATIVE),
            new CellProblem(slot("K"), FORM.address(slot("K")), CellProblem.Kind.TOO_LARGE));
        assertThat(taken.get(slot("H"))).isNull();
        assertThat(taken.get(slot("L"))).isEqualTo(5);
    }

    @Test
    void aTotalThatItsRowsGiveIsNotTakenFromWhatStandsThere() {
        CellVector taken = take(BLANK.with(FORM.slot("I.3", "J"), 2L).with(FORM.slot("I.5", "J"), 7L).with(slot("J"), 1L));

        assertThat(problems).isEmpty();
        assertThat(taken.get(slot("J"))).isEqualTo(9);
    }

    private CellVector take(CellVector given) {
        return CellTyping.take(FORM, StatisticalLevel.GRASSROOTS, given, problems);
    }

    private static int slot(String letter) {
        return FORM.slot("T", letter);
    }
}

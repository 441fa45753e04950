package vn.ubkt.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CombinationTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    @Property
    void subjectsLeftOpenAreCountedOnceOverSeveralPeriods(@ForAll @IntRange(max = 50) int opening,
                                                          @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 20) Integer> received,
                                                          @ForAll @IntRange(min = 1, max = 5) int settledShare) {
        Form form = CATALOGUE.form("F15");
        List<CellVector> periods = new ArrayList<>();
        long open = opening;
        long settled = 0;
        for (int fresh : received) {
            long toSettle = open + fresh;
            long done = toSettle / settledShare;
            periods.add(FormCalculator.complete(form, total(form, "C", toSettle).plus(total(form, "F", done))));
            open = toSettle - done;
            settled += done;
        }

        CellVector combined = Combination.over(form, periods);

        assertThat(at(form, combined, "C")).isEqualTo(opening + received.stream().mapToLong(Integer::longValue).sum());
        assertThat(at(form, combined, "D")).isEqualTo(settled);
        assertThat(at(form, combined, "C") - at(form, combined, "D")).isEqualTo(open);
    }

    @Example
    void aPeriodWithoutFiguresLeavesTheCarriedOnesAsTheyWere() {
        Form form = CATALOGUE.form("F15");
        CellVector first = FormCalculator.complete(form, total(form, "C", 10).plus(total(form, "F", 4)));
        CellVector blank = CellVector.blank(form.slots());

        assertThat(at(form, Combination.over(form, List.of(blank, first, blank)), "C")).isEqualTo(10);
        assertThat(Combination.over(form, List.of(blank, blank)).isBlank()).isTrue();
        assertThat(Combination.over(form, List.of()).isBlank()).isTrue();
    }

    @Example
    void flowsAddUpStocksLastOpeningsStayFirst() {
        Form staff = CATALOGUE.form("F21");
        Form letters = CATALOGUE.form("S10");

        CellVector staffOver = Combination.over(staff, List.of(
            total(staff, "D", 1).plus(total(staff, "U", 3)), total(staff, "D", 2).plus(total(staff, "U", 4))));
        CellVector lettersOver = Combination.over(letters, List.of(
            total(letters, "C", 7).plus(total(letters, "F", 9)), total(letters, "C", 9).plus(total(letters, "F", 5))));

        assertThat(at(staff, staffOver, "D")).isEqualTo(2);
        assertThat(at(staff, staffOver, "U")).isEqualTo(7);
        assertThat(at(letters, lettersOver, "C")).isEqualTo(7);
        assertThat(at(letters, lettersOver, "F")).isEqualTo(5);
    }

    @Example
    void computedColumnsFollowFromTheCombinedOnesAndTheTotalRowStandsByItself() {
        Form form = CATALOGUE.form("F01");
        CellVector first = FormCalculator.complete(form, total(form, "F", 5));
        CellVector second = FormCalculator.complete(form, CellVector.blank(form.slots()).with(form.slot("II.7", "F"), 2L));

        CellVector combined = Combination.over(form, List.of(first, second));

        assertThat(at(form, combined, "F")).isEqualTo(7);
        assertThat(at(form, combined, "C")).isEqualTo(7);
        assertThat(combined.get(form.slot("II.7", "C"))).isEqualTo(2);
    }

    @Example
    void exactlyTheColumnsThatCountOpenCasesCarryOver() {
        assertThat(CATALOGUE.forms().stream().flatMap(form -> form.columns().stream())
            .filter(column -> column.overTime() == FormColumn.OverTime.CARRY).map(FormColumn::code).collect(Collectors.toSet()))
            .containsExactlyInAnyOrder("F07.C", "F08.C", "F15.C", "F16.C", "F18.C", "F26.C", "G05.d.01", "G05.t.01");
    }

    private static CellVector total(Form form, String letter, long value) {
        return CellVector.blank(form.slots()).with(form.slot("T", letter), value);
    }

    private static Long at(Form form, CellVector values, String letter) {
        return values.get(form.slot("T", letter));
    }
}

package vn.ubkt.reporting.form.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.BitSet;
import java.util.List;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;

class GuardedCellsTest {

    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final GuardedCells CELLS = GuardedCells.load();

    @ParameterizedTest
    @ValueSource(strings = {"F05", "F09", "F15", "F17", "F23"})
    void rowsThatPointToAPersonAreHiddenAndTheTotalStays(String code) {
        Form form = FORMS.form(code);
        BitSet hidden = CELLS.hidden(form);

        for (String row : List.of("I.1", "I.2", "II.6", "II.7")) {
            assertThat(form.columns()).allMatch(column -> hidden.get(form.slot(form.row(row).index(), column.index())));
        }
        assertThat(form.columns()).noneMatch(column -> hidden.get(form.slot(form.totalRow().index(), column.index())));
        assertThat(hidden.get(form.slot("II.9", "C"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F05", "F09", "F15", "F17", "F22", "F23", "S05", "S09", "S10"})
    void noSumGivesAHiddenFigureAway(String code) {
        for (String set : List.of("357", "885")) {
            if (FORMS.set(set).contains(code)) {
                Form form = FORMS.set(set).form(code);
                BitSet hidden = CELLS.hidden(form);
                assertThat(FormSums.of(form)).noneMatch(sum -> sum.stream().filter(hidden::get).count() == 1);
            }
        }
    }

    @Test
    void besideTheGuardedRowsOfAPartitionAnOrdinaryOneIsHidden() {
        Form form = FORMS.form("F05");

        assertThat(CELLS.hidden(form).get(form.slot("II.8", "C"))).isTrue();
    }

    @Test
    void aColumnAloneTakesAnotherPartOfItsTotalAlong() {
        GuardedCells one = GuardedCells.read(Json.createReader(new StringReader("""
            {"guards": [{"forms": ["F05"], "rows": ["T"], "columns": ["G"]}]}
            """)).readObject());
        Form form = FORMS.form("F05");
        BitSet hidden = one.hidden(form);

        assertThat(hidden.get(form.slot("T", "G"))).isTrue();
        assertThat(hidden.get(form.slot("T", "C"))).isFalse();
        assertThat(FormSums.of(form)).noneMatch(sum -> sum.stream().filter(hidden::get).count() == 1);
        assertThat(hidden.cardinality()).isGreaterThan(1);
    }

    @Test
    void mattersNotYetConcludedAreHidden() {
        assertThat(CELLS.hidden(FORMS.form("S10")).get(FORMS.form("S10").slot("T", "F"))).isTrue();
        assertThat(CELLS.hidden(FORMS.form("S09")).get(FORMS.form("S09").slot("T", "I"))).isTrue();
        assertThat(CELLS.hidden(FORMS.form("F01")).isEmpty()).isTrue();
    }
}

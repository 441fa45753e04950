package vn.ubkt.reporting.form.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;

/** Every cell of every form says what belongs there, and each counting convention is told where it holds. */
class CellHelpTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final CellHelp HELP = CellHelp.load(FORMS.forms());

    @Test
    void everyCellHasHelpInBothLanguages() {
        for (Form form : FORMS.forms()) {
            for (int slot = 0; slot < form.slots(); slot++) {
                List<HelpText> vietnamese = HELP.of(form, slot, VIETNAMESE);
                List<HelpText> english = HELP.of(form, slot, Locale.ENGLISH);

                assertThat(vietnamese).as(form.address(slot).toString()).isNotEmpty()
                    .allSatisfy(text -> assertThat(List.of(text.title(), text.text(), text.source())).noneMatch(String::isBlank));
                assertThat(english).extracting(HelpText::id).isEqualTo(vietnamese.stream().map(HelpText::id).toList());
            }
        }
    }

    @Test
    void everyConventionIsToldSomewhere() {
        Set<String> told = new HashSet<>();
        FORMS.forms().forEach(form -> IntStream.range(0, form.slots())
            .forEach(slot -> HELP.of(form, slot, VIETNAMESE).forEach(text -> told.add(text.id()))));

        assertThat(told).containsAll(IntStream.rangeClosed(1, 17).mapToObj(number -> "5." + number).toList());
    }

    @ParameterizedTest
    @CsvSource({"F01, T, C, 5.1", "F01, I.2, J, 5.15", "F01, T, V, 5.5", "F05, T, H, 5.9", "F05, T, M, 5.8", "F05, T, D, column.discipline.members",
        "F07, T, E, 5.3.settling", "F08, T, C, 5.6", "F17, T, C, 5.7", "F11, T, C, 5.11", "F13, T, C, 5.14", "F19, T, P, 5.13", "F22, T, T, 5.17",
        "S02, T, F, column.stock", "F10, I.3, E, row.partition"})
    void aCellIsToldWhatHoldsThere(String form, String row, String letter, String id) {
        Form shown = FORMS.form(form);

        assertThat(HELP.of(shown, shown.slot(row, letter), VIETNAMESE)).extracting(HelpText::id).contains(id);
    }

    @Test
    void aCellIsNotToldWhatDoesNotConcernIt() {
        Form members = FORMS.form("F01");

        assertThat(HELP.of(members, members.slot("T", "C"), VIETNAMESE)).extracting(HelpText::id)
            .doesNotContain("5.13", "5.15", "5.17", "column.level", "column.supplementary");
    }

    @Test
    void aPlaceThatNamesNothingKnownIsRefused() {
        assertThatThrownBy(() -> new HelpPlace(Map.of("colour", Set.of("red")))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new HelpPlace(Map.of())).isInstanceOf(IllegalStateException.class);
        assertThat(new HelpPlace(Map.of("forms", Set.of("F01", "F99"), "columns", Set.of("F01.ZZ"))).unknown(FORMS.forms())).containsExactly("F99", "F01.ZZ");
    }
}

package vn.ubkt.reporting.form.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.shared.i18n.Messages;

class MeasuresTest {

    private static final FormCatalogue FORMS = FormCatalogue.load();

    private final Measures measures = new Measures();

    @Test
    void everyColumnOfEveryFormSaysWhatItCounts() {
        for (Form form : FORMS.forms()) {
            for (FormColumn column : form.columns()) {
                assertThat(measures.counting(form, column)).isNotNull();
                assertThat(Messages.has(Locale.forLanguageTag("vi"), "reporting.submission.measure." + column.unit())).as(column.unit()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"F01, C, TURNS", "F02, C, TURNS", "F05, C, DECISIONS", "F15, C, SUBJECTS", "F22, L, PIECES", "S02, F, STOCK"})
    void turnsSubjectsAndDecisionsAreToldApart(String form, String column, Counting counting) {
        assertThat(measures.counting(FORMS.form(form), FORMS.form(form).column(column))).isEqualTo(counting);
    }

    @Test
    void lettersAreSetAgainstNothing() {
        assertThat(measures.denominator(FORMS.form("F22").column("L"))).isEmpty();
        assertThat(measures.denominator(FORMS.form("F02").column("C"))).contains(Denominator.ORGANISATIONS);
        assertThat(measures.indicators(Denominator.MEMBERS)).allMatch(indicator -> FORMS.indicator(indicator).form().equals("S02"));
    }

    @Test
    void anUnknownUnitIsNotGuessed() {
        assertThatThrownBy(() -> measures.ofUnit("khac")).isInstanceOf(IllegalArgumentException.class);
    }
}

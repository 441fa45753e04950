package vn.ubkt.reporting.form.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;

class RuleWordsTest {

    private static final FormCatalogue FORMS = FormCatalogue.load();

    @Test
    void aRuleIsSaidWithoutFigures() {
        assertThat(of("F05", "T", "D", "vi")).contains("Trong cùng một dòng, tổng các cột D, E, F, G phải bằng cột C.");
        assertThat(of("F05", "T", "D", "en")).contains("Within one row, the sum of columns D, E, F, G must equal column C.");
        assertThat(of("F01", "T", "M", "vi")).contains("Trong cùng một dòng, cột M không được lớn hơn cột C.");
    }

    @Test
    void onlyRulesThatTouchTheCellAreSaid() {
        assertThat(of("F01", "T", "M", "vi")).noneMatch(rule -> rule.contains("cột T "));
        assertThat(of("F01", "T", "V", "vi")).anyMatch(rule -> rule.contains("cột V không được lớn hơn cột U"));
    }

    @Test
    void theRowsOfASectionAreHeldAgainstTheTotal() {
        assertThat(of("F01", "I.2", "J", "vi")).contains("Trong cùng một cột, cộng các dòng mục I không được lớn hơn dòng Tổng số.");
        assertThat(of("F01", "II.9", "J", "vi")).contains("Trong cùng một cột, cộng các dòng mục II phải bằng dòng Tổng số.");
    }

    @Test
    void aTotalIsHeldAgainstOtherForms() {
        assertThat(of("F11", "T", "C", "vi")).contains("Ở dòng Tổng số của các biểu, cột C Biểu F11 không được lớn hơn cột D Biểu S01.");
        assertThat(of("F11", "I.1", "C", "vi")).noneMatch(rule -> rule.contains("Biểu S01"));
    }

    private static List<String> of(String code, String row, String letter, String language) {
        Form form = FORMS.form(code);
        return new RuleWords(Locale.forLanguageTag(language)).of(FORMS, form, form.slot(row, letter));
    }
}

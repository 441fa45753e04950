package vn.ubkt.reporting.form.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    private static final List<String> CELLS = List.of("A", "B", "AA", "F02.C", "G05.t.02", "G02.cy.t.01");

    @ParameterizedTest
    @CsvSource({
        "A = B, A=2 B=2, true", "A = B, A=2 B=3, false", "A = B, A=2, false",
        "A <= B, A=2 B=2, true", "A <= B, A=3 B=2, false", "A >= B, A=2 B=3, false", "A >= B, A=3 B=3, true",
        "A + B = AA, A=1 B=2 AA=3, true", "A - B + AA = 2, A=3 B=2 AA=1, true", "A - B - AA = 2, A=3 B=2 AA=1, false",
        "A = 0 or B >= 1, A=5 B=1, true", "A = 0 or B >= 1, A=5 B=0, false", "A = 0 or B >= 1, A=0, true",
        "G05.t.02 <= G02.cy.t.01, G05.t.02=2 G02.cy.t.01=1, false", "F02.C>=A+B, F02.C=3 A=1 B=2, true",
        "B >= 1, A=5, true"})
    void aConditionComparesSums(String text, String given, boolean holds) {
        Map<String, Long> values = new HashMap<>();
        for (String cell : given.split(" ")) {
            values.put(cell.split("=")[0], Long.valueOf(cell.split("=")[1]));
        }

        assertThat(parser(text).condition().holds(reference -> values.get(reference.name()))).isEqualTo(holds);
    }

    @Test
    void aSumIsEmptyWhereAllItsCellsAre() {
        Sum sum = parser("A + B - AA").sum();

        assertThat(sum.valueIfGiven(reference -> null)).isNull();
        assertThat(sum.valueIfGiven(reference -> reference.name().equals("B") ? 0L : null)).isZero();
        assertThatThrownBy(() -> sum.value(reference -> Long.MAX_VALUE - reference.column())).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A = ", "A == B", "= B", "A < B", "A = B = AA", "A = B or", "or A = B", "A B = AA", "A + = B", "A = ZZ",
        "A = F02.D", "A * B = AA", "(A) = B", "A = 1.5"})
    void whatIsNotInTheGrammarIsRefusedByTheRulesName(String text) {
        assertThatThrownBy(() -> parser(text).condition()).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("RULE-1: ");
    }

    private static ExpressionParser parser(String text) {
        return new ExpressionParser("RULE-1", text, name -> CELLS.contains(name) ? new Reference(null, CELLS.indexOf(name), name) : null);
    }
}

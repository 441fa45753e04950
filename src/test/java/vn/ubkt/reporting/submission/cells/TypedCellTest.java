package vn.ubkt.reporting.submission.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "7|7", "007|7", "7213|7213", "7.213|7213", "7 213|7213", "1.234.567|1234567",
        "9999999999|9999999999", "9.999.999.999|9999999999", "' 12 '|12"})
    void figuresAsPeopleWriteThemAreTaken(String typed, long value) throws TypedCell.Refused {
        assertThat(TypedCell.value(typed)).isEqualTo(value);
    }

    @Test
    void hardSpacesOfSpreadsheetsDoNoHarm() throws TypedCell.Refused {
        assertThat(TypedCell.value("\u00a07\u00a0213\u202f")).isEqualTo(7213);
        assertThat(TypedCell.value("1\u202f234\u202f567")).isEqualTo(1_234_567);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u202f \u00a0"})
    void blanksAreNoFigureAndNoFault(String typed) throws TypedCell.Refused {
        assertThat(TypedCell.value(typed)).isNull();
        assertThat(TypedCell.value(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0", "\u22125", "- 7.213"})
    void whatIsBelowZeroIsToldApart(String typed) {
        assertThat(refused(typed)).isEqualTo(CellProblem.Kind.NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000", "10.000.000.000", "1000000000000", "999999999999999999", "99999999999999999999999"})
    void whatNoCellHoldsIsTooLarge(String typed) {
        assertThat(refused(typed)).isEqualTo(CellProblem.Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1a", "1,5", "1.5", "12.34", "1234.567", "1.234 567", "1..234", "1.", ".5", "1e3", "+5", "0x1F", "٣", "１２", "Ⅷ", "²",
        "1\u200b2", "=1+1", "#{1+1}", "<b>1</b>", "1 2", "--1", "một"})
    void everythingElseIsNoNumber(String typed) {
        assertThat(refused(typed)).isEqualTo(CellProblem.Kind.NOT_A_NUMBER);
    }

    @Test
    void aVeryLongTextIsRefusedWithoutBeingRead() {
        assertThat(refused("1 ".repeat(100_000))).isEqualTo(CellProblem.Kind.NOT_A_NUMBER);
    }

    private static CellProblem.Kind refused(String typed) {
        return catchThrowableOfType(TypedCell.Refused.class, () -> TypedCell.value(typed)).kind();
    }
}

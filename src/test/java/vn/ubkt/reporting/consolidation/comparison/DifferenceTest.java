package vn.ubkt.reporting.consolidation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.consolidation.comparison.Difference.Reading;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource({"120, 100, 20, 20.0, 120.0", "97, 100, -3, -3.0, 97.0", "100, 100, 0, 0.0, 100.0", "47, 215, -168, -78.1, 21.9", "0, 7, -7, -100.0, 0.0",
        "2001, 2000, 1, 0.1, 100.1", "1999, 2000, -1, -0.1, 100.0", "3, 8, -5, -62.5, 37.5", "1, 3, -2, -66.7, 33.3"})
    void differenceChangeAndRatioAreThreeThings(long value, long base, long difference, BigDecimal change, BigDecimal ratio) {
        Difference compared = new Difference(value, base);

        assertThat(compared.reading()).isEqualTo(Reading.COMPARED);
        assertThat(compared.difference()).isEqualTo(difference);
        assertThat(compared.change()).isEqualTo(change);
        assertThat(compared.ratio()).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, 5, VALUE_MISSING", "5, -, BASE_MISSING", "-, -, VALUE_MISSING", "-, 0, VALUE_MISSING"})
    void whatIsMissingIsNotZero(Long value, Long base, Reading reading) {
        Difference compared = new Difference(value, base);

        assertThat(compared.reading()).isEqualTo(reading);
        assertThat(compared.difference()).isNull();
        assertThat(compared.change()).isNull();
        assertThat(compared.ratio()).isNull();
    }

    @Test
    void nothingIsAShareOfZero() {
        Difference compared = new Difference(5L, 0L);

        assertThat(compared.reading()).isEqualTo(Reading.BASE_ZERO);
        assertThat(compared.difference()).isEqualTo(5);
        assertThat(compared.change()).isNull();
        assertThat(compared.ratio()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"15, 74, 20.3", "1, 2000, 0.1", "-, 74, -", "15, -, -", "15, 0, -"})
    void aShareNamesItsWhole(Long part, Long whole, BigDecimal share) {
        assertThat(Difference.share(part, whole)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"131, 53000, 2.5", "1, 2000, 0.5", "0, 2000, 0.0", "-, 2000, -", "5, 0, -", "5, -, -"})
    void aRateNeedsItsDenominator(Long value, Long per, BigDecimal rate) {
        assertThat(Rate.of(value, per).rate()).isEqualTo(rate);
    }
}

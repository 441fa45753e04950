package vn.ubkt.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "999,999", "1000,1.000", "7213,7.213", "-7213,-7.213", "-721,-721", "1234567890,1.234.567.890"})
    void wholeNumbersAreGroupedByDots(long value, String written) {
        assertThat(VietnameseText.number(value)).isEqualTo(written);
    }

    @Test
    void decimalsFollowAComma() {
        assertThat(VietnameseText.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(VietnameseText.number(new BigDecimal("1E+3"))).isEqualTo("1.000");
        assertThat(VietnameseText.decimal(new BigDecimal("-1234.565"), 2)).isEqualTo("-1.234,57");
    }

    @Test
    void aShareHasOneDecimalAndNoLineBreakBeforeItsSign() {
        assertThat(VietnameseText.percent(new BigDecimal("58.45"))).isEqualTo("58,5\u00a0%");
        assertThat(VietnameseText.percent(1, 3)).isEqualTo("33,3\u00a0%");
        assertThat(VietnameseText.percent(3, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"7213;7213", "7.213;7213", "7 213;7213", " 7\u00a0213 ;7213", "1.234,5;1234.5", "-12;-12"})
    void typedNumbersAreReadWithOrWithoutGroups(String typed, BigDecimal value) {
        assertThat(VietnameseText.parseNumber(typed)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.21", "72.13", "7,213,000", "1.2345", "abc", "", "--1", "1."})
    void aNumberThatCouldBeMistakenIsRefused(String typed) {
        assertThatThrownBy(() -> VietnameseText.parseNumber(typed)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void momentsAreShownInVietnameseTime() {
        assertThat(VietnameseText.date(LocalDate.of(2023, 6, 5))).isEqualTo("05/06/2023");
        assertThat(VietnameseText.dateTime(Instant.parse("2023-06-30T18:05:00Z"))).isEqualTo("01:05 01/07/2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2/2023", "01/02/2023", "01-02-2023", " 1.2.2023 "})
    void typedDatesAreReadDayFirst(String typed) {
        assertThat(VietnameseText.parseDate(typed)).isEqualTo(LocalDate.of(2023, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2023", "2023-02-01", "1/13/2023", "hôm nay"})
    void aDayThatIsNoneIsRefused(String typed) {
        assertThatThrownBy(() -> VietnameseText.parseDate(typed)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void searchDoesNotSeeMarksCaseOrThePlaceOfTheTone() {
        assertThat(VietnameseText.fold("  Ủy   ban KIỂM tra ")).isEqualTo("uy ban kiem tra");
        assertThat(VietnameseText.fold("uỷ")).isEqualTo(VietnameseText.fold("ủy"));
        assertThat(VietnameseText.fold("hoà")).isEqualTo(VietnameseText.fold("Hòa"));
        assertThat(VietnameseText.fold("Đảng")).isEqualTo("dang");
        assertThat(VietnameseText.fold(Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFD)))
            .isEqualTo(VietnameseText.fold(Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFC)))
            .isEqualTo("thua thien hue");
    }
}

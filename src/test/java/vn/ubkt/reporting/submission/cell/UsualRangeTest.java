package vn.ubkt.reporting.submission.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualRangeTest {

    private static final UsualRange.Limits LIMITS = new UsualRange.Limits(4, 3.5, 0.1);

    /** Median m and spread s = max(1.4826 MAD, 0.1 m, 1); the bounds are m - 3.5 s and m + 3.5 s, to whole numbers inward. */
    @ParameterizedTest
    @CsvSource({
        "3 4 5 7,         3,  7,  0,   9",
        "282 282 282 282, 282, 282, 184, 380",
        "5 5 5 5,         5,  5,  2,   8",
        "0 0 0 0,         0,  0, -3,   3",
        "100 110 90 105 95 1000, 90, 110, 64, 141",
        "10 20 30 40 50,  10, 50, -21, 81"})
    void theRangeFollowsFromMedianAndDeviation(String past, long from, long to, long lowest, long highest) {
        assertThat(range(past)).isEqualTo(new UsualRange(from, to, lowest, highest));
    }

    @Test
    void aTenfoldFigureIsHighAndASmallChangeIsNot() {
        UsualRange usual = range("282 282 282 282");

        assertThat(usual.isHigh(2820)).isTrue();
        assertThat(usual.isHigh(300)).isFalse();
        assertThat(usual.isLow(28)).isTrue();
        assertThat(usual.isLow(280)).isFalse();
    }

    @Test
    void oneWrongFigureInThePastDoesNotWidenWhatIsUsual() {
        assertThat(range("100 110 90 105 95 1000").isHigh(900)).isTrue();
    }

    @Test
    void withLittlePastNothingIsSaid() {
        assertThat(UsualRange.of(List.of(1L, 2L, 3L), LIMITS)).isEmpty();
        assertThat(UsualRange.of(List.of(), new UsualRange.Limits(0, 3.5, 0.1))).isEmpty();
    }

    private static UsualRange range(String past) {
        return UsualRange.of(Arrays.stream(past.split(" ")).map(Long::valueOf).toList(), LIMITS).orElseThrow();
    }
}

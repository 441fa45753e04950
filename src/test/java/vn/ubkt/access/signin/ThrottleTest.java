package vn.ubkt.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    @ParameterizedTest
    @CsvSource({"0,0,0", "4,0,0", "5,0,10", "6,0,20", "6,15,5", "6,20,0", "10,0,60", "500,0,60", "500,59,1", "500,60,0"})
    void theWaitGrowsWithEachFailureAndEndsAtAMinute(long failures, long secondsAgo, long wait) {
        assertThat(Throttle.NAME.remaining(failures, secondsAgo)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"29,0,0", "30,0,10", "1000,0,60"})
    void anOfficeThatSharesAnAddressMistypesMoreOften(long failures, long secondsAgo, long wait) {
        assertThat(Throttle.ADDRESS.remaining(failures, secondsAgo)).isEqualTo(wait);
    }
}

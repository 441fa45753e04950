package vn.ubkt.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 22);

    @ParameterizedTest
    @CsvSource({
        "2023-09-28, AHEAD, 6, true",
        "2023-09-27, SOON,  5, true",
        "2023-09-23, SOON,  1, true",
        "2023-09-22, TODAY, 0, false",
        "2023-09-21, LATE,  1, true",
        "2023-08-22, LATE, 31, true"})
    void whatIsOwedIsJudgedByTheDaysLeft(LocalDate dueOn, Deadline.Kind kind, long days, boolean counted) {
        Deadline deadline = Deadline.of(dueOn, TODAY, true);

        assertThat(deadline).isEqualTo(new Deadline(dueOn, kind, days));
        assertThat(deadline.isCounted()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-28", "2023-09-22", "2023-08-22"})
    void whoOwesNothingIsNeverLate(LocalDate dueOn) {
        assertThat(Deadline.of(dueOn, TODAY, false).kind()).isEqualTo(Deadline.Kind.SENT);
    }

    @Test
    void withoutADayNothingIsCounted() {
        assertThat(Deadline.of(null, TODAY, true).kind()).isEqualTo(Deadline.Kind.NOT_SET);
        assertThat(Deadline.of(null, TODAY, true).isCounted()).isFalse();
    }
}

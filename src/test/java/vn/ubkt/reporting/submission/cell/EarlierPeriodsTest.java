package vn.ubkt.reporting.submission.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.FormColumn.OverTime;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;

class EarlierPeriodsTest {

    private static final long COMMITTEE = 7;

    @Test
    void ofMonthsTheLastEightAndThatOfLastYear() {
        List<PeriodRef> months = new ArrayList<>();
        for (LocalDate month = LocalDate.of(2022, 1, 1); month.isBefore(LocalDate.of(2024, 1, 1)); month = month.plusMonths(1)) {
            months.add(month(month));
        }
        PeriodRef asked = months.get(23);

        List<EarlierPeriods.Earlier> earlier = EarlierPeriods.of(asked, OverTime.SUM, months);

        assertThat(earlier).hasSize(9).allMatch(EarlierPeriods.Earlier::comparable);
        assertThat(earlier.get(0).period()).isEqualTo(months.get(22));
        assertThat(earlier.get(8).period()).isEqualTo(months.get(11));
        assertThat(EarlierPeriods.isLastYear(months.get(11), asked)).isTrue();
        assertThat(EarlierPeriods.isLastYear(months.get(22), asked)).isFalse();
    }

    @Test
    void aFlowIsHeldAgainstItsOwnKindOnlyAndFewAreEkedOut() {
        PeriodRef year = period(PeriodType.YEAR, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), COMMITTEE);
        PeriodRef half = period(PeriodType.SIX_MONTHS, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30), COMMITTEE);
        PeriodRef asked = period(PeriodType.SIX_MONTHS, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), COMMITTEE);

        assertThat(EarlierPeriods.of(asked, OverTime.SUM, List.of(half, year, asked)))
            .containsExactly(new EarlierPeriods.Earlier(year, false), new EarlierPeriods.Earlier(half, true));
    }

    @Test
    void rangesOfAnotherLengthAreNotComparable() {
        PeriodRef quarter = period(PeriodType.RANGE, LocalDate.of(2020, 10, 1), LocalDate.of(2020, 12, 31), COMMITTEE);
        PeriodRef term = period(PeriodType.RANGE, LocalDate.of(2018, 1, 1), LocalDate.of(2020, 9, 30), COMMITTEE);
        PeriodRef asked = period(PeriodType.RANGE, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30), COMMITTEE);

        assertThat(EarlierPeriods.of(asked, OverTime.SUM, List.of(asked, quarter, term)))
            .containsExactly(new EarlierPeriods.Earlier(quarter, true), new EarlierPeriods.Earlier(term, false));
    }

    @Test
    void aStockIsHeldAgainstAnyEarlierDay() {
        PeriodRef year = period(PeriodType.YEAR, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), COMMITTEE);
        PeriodRef asked = period(PeriodType.SIX_MONTHS, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), COMMITTEE);

        assertThat(EarlierPeriods.of(asked, OverTime.LAST, List.of(year))).containsExactly(new EarlierPeriods.Earlier(year, true));
    }

    @Test
    void periodsOfAnotherCommitteeAndLaterOnesAreLeftOut() {
        PeriodRef foreign = period(PeriodType.YEAR, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), COMMITTEE + 1);
        PeriodRef later = period(PeriodType.YEAR, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), COMMITTEE);
        PeriodRef asked = period(PeriodType.YEAR, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), COMMITTEE);

        assertThat(EarlierPeriods.of(asked, OverTime.SUM, List.of(foreign, later, asked))).isEmpty();
    }

    private static PeriodRef month(LocalDate first) {
        return period(PeriodType.MONTH, first, first.plusMonths(1).minusDays(1), COMMITTEE);
    }

    private static PeriodRef period(PeriodType type, LocalDate from, LocalDate to, long unit) {
        return new PeriodRef(from.toEpochDay() * 1000 + type.ordinal(), UUID.randomUUID(), type + " " + from, type, PeriodKind.BASE, from, to, to, "885", true, unit);
    }
}

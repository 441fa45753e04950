package vn.ubkt.reporting.consolidation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;

class SamePeriodTest {

    @ParameterizedTest
    @CsvSource({"SIX_MONTHS, 2023-01-01, 2023-06-30, SIX_MONTHS, 2022-01-01, 2022-06-30, true",
        "SIX_MONTHS, 2023-01-01, 2023-06-30, RANGE, 2022-01-01, 2022-06-30, false",
        "SIX_MONTHS, 2023-01-01, 2023-06-30, SIX_MONTHS, 2021-01-01, 2021-06-30, false",
        "YEAR, 2023-01-01, 2023-12-31, YEAR, 2022-01-01, 2022-12-31, true",
        "MONTH, 2024-02-01, 2024-02-29, MONTH, 2023-02-01, 2023-02-28, true",
        "MONTH, 2025-02-01, 2025-02-28, MONTH, 2024-02-01, 2024-02-29, true",
        "MONTH, 2025-02-01, 2025-02-28, MONTH, 2024-01-01, 2024-01-31, false"})
    void oneYearEarlierAndOfTheSameType(PeriodType type, LocalDate from, LocalDate to, PeriodType otherType, LocalDate otherFrom, LocalDate otherTo,
                                        boolean same) {
        assertThat(SamePeriod.isLastYear(period(1, type, PeriodKind.BASE, from, to), period(2, otherType, PeriodKind.BASE, otherFrom, otherTo))).isEqualTo(same);
    }

    @Test
    void ofSeveralCandidatesTheEnteredOneComesFirst() {
        LocalDate from = LocalDate.of(2022, 1, 1);
        LocalDate to = LocalDate.of(2022, 12, 31);
        PeriodRef added = period(1, PeriodType.YEAR, PeriodKind.COMPOSITE, from, to);
        PeriodRef entered = period(2, PeriodType.YEAR, PeriodKind.BASE, from, to);

        assertThat(SamePeriod.lastYear(period(3, PeriodType.YEAR, PeriodKind.BASE, from.plusYears(1), to.plusYears(1)), List.of(added, entered)))
            .containsExactly(entered, added);
    }

    private static PeriodRef period(long id, PeriodType type, PeriodKind kind, LocalDate from, LocalDate to) {
        return new PeriodRef(id, new UUID(0, id), "Kỳ " + id, type, kind, from, to, to, "885", true, 1);
    }
}

package vn.ubkt.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.shared.error.DomainException;

class PeriodRulesTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 6, 30);

    @ParameterizedTest(name = "{0} {1}..{2}: {3}")
    @CsvSource({
        "MONTH,         2023-02-01, 2023-02-28, ",
        "MONTH,         2023-01-16, 2023-02-15, ",
        "MONTH,         2023-02-16, 2023-03-16, LONGER_THAN_TYPE",
        "MONTH,         2023-03-01, 2023-03-01, ",
        "MONTH,         2023-03-02, 2023-03-01, ENDS_BEFORE_START",
        "FIRST_QUARTER, 2022-12-11, 2023-03-10, ",
        "SIX_MONTHS,    2022-12-11, 2023-06-10, ",
        "NINE_MONTHS,   2022-12-16, 2023-09-14, ",
        "YEAR,          2024-01-01, 2024-12-31, ",
        "YEAR,          2023-01-01, 2024-01-01, ",
        "YEAR,          2023-01-01, 2024-01-02, LONGER_THAN_TYPE",
        "TERM,          2020-10-21, 2025-10-01, ",
        "RANGE,         2020-10-21, 2023-06-30, ",
        "RANGE,         2023-06-30, 2020-10-21, ENDS_BEFORE_START"})
    void theDaysOfAPeriodFitItsType(PeriodType type, LocalDate from, LocalDate to, PeriodError refused) {
        assertRefusal(refused, () -> PeriodRules.checkDays(type, from, to));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022-12-31, CUT_OFF_BEFORE_START", "2023-01-01, ", "2023-06-10, ", "2023-07-05, "})
    void theCutOffIsNotBeforeTheFirstDay(LocalDate cutOff, PeriodError refused) {
        assertRefusal(refused, () -> PeriodRules.checkCutOff(START, cutOff));
    }

    @ParameterizedTest(name = "province {0}, district {1}, grassroots {2}: {3}")
    @CsvSource({
        "2023-06-20, 2023-06-15, 2023-06-10, ",
        "2023-06-20, 2023-06-20, 2023-06-20, ",
        "2023-06-20, 2023-06-21, 2023-06-10, DUE_AFTER_HIGHER",
        "2023-06-20, 2023-06-15, 2023-06-16, DUE_AFTER_HIGHER",
        "2023-06-20,           , 2023-06-21, DUE_AFTER_HIGHER",
        "2023-06-20,           , 2023-06-19, ",
        "          ,           , 2023-06-19, ",
        "2023-06-20, 2022-12-31,           , DUE_BEFORE_START"})
    void aLowerLevelIsDueNoLaterThanAHigherOne(LocalDate province, LocalDate district, LocalDate grassroots, PeriodError refused) {
        Map<StatisticalLevel, LocalDate> dues = new EnumMap<>(StatisticalLevel.class);
        dues.put(StatisticalLevel.PROVINCE, province);
        dues.put(StatisticalLevel.DISTRICT, district);
        dues.put(StatisticalLevel.GRASSROOTS, grassroots);

        assertRefusal(refused, () -> PeriodRules.checkDues(START, dues));
    }

    @ParameterizedTest(name = "set {0}..{1}: {2}")
    @CsvSource({
        "2016-11-04, 2022-12-29, FORM_SET_EXPIRED",
        "2016-11-04, 2023-01-01, FORM_SET_EXPIRED",
        "2016-11-04, 2023-01-02, ",
        "2022-12-29,           , ",
        "2023-06-30,           , ",
        "2023-07-01,           , FORM_SET_NOT_YET"})
    void theFormSetHoldsOnSomeDayOfThePeriod(LocalDate validFrom, LocalDate validTo, PeriodError refused) {
        FormSetValidity set = new FormSetValidity("SET", "a decision", validFrom, validTo);

        assertRefusal(refused, () -> PeriodRules.checkFormSet(set, START, END));
    }

    @Test
    void aCompositePeriodIsMadeOfBasePeriodsInsideIt() {
        PeriodRef first = month(1);
        PeriodRef second = month(2);
        PeriodRef outside = month(7);
        PeriodRef composite = new PeriodRef(9, UUID.randomUUID(), "composite", PeriodType.RANGE, PeriodKind.COMPOSITE, START, END, END,
            null, true, 1);

        assertRefusal(null, () -> PeriodRules.checkComponents(START, END, List.of(first, second)));
        assertRefusal(null, () -> PeriodRules.checkComponents(START, END, List.of(second)));
        assertRefusal(PeriodError.COMPONENTS_MISSING, () -> PeriodRules.checkComponents(START, END, List.of()));
        assertRefusal(PeriodError.COMPONENT_OUTSIDE, () -> PeriodRules.checkComponents(START, END, List.of(first, outside)));
        assertRefusal(PeriodError.COMPONENT_NOT_BASE, () -> PeriodRules.checkComponents(START, END, List.of(composite)));
        assertRefusal(PeriodError.COMPONENTS_OVERLAP, () -> PeriodRules.checkComponents(START, END, List.of(first, first)));
    }

    @ParameterizedTest(name = "{0} until {1}, first period {2}, today {3}: {4}")
    @CsvSource({
        "BASE,      2022-12-31, 2023-01-01, 2023-07-01, ",
        "BASE,      2022-12-31,           , 2023-01-01, ",
        "BASE,      2022-12-31,           , 2022-12-31, CARRIED_NOT_OVER",
        "BASE,      2023-01-01, 2023-01-01, 2023-07-01, CARRIED_AFTER_FIRST",
        "BASE,      2023-03-31, 2023-01-01, 2023-07-01, CARRIED_AFTER_FIRST",
        "COMPOSITE, 2022-12-31, 2023-01-01, 2023-07-01, CARRIED_COMPOSITE"})
    void onlyWhatWasBeforeTheFirstPeriodIsCarried(PeriodKind kind, LocalDate endsOn, LocalDate firstStarts, LocalDate today, PeriodError refused) {
        PeriodDraft draft = new PeriodDraft();
        draft.setKind(kind);
        draft.setEndsOn(endsOn);
        PeriodRef first = firstStarts == null ? null : month(firstStarts.getMonthValue());

        assertRefusal(refused, () -> PeriodRules.checkCarried(draft, first, today));
    }

    private static PeriodRef month(int month) {
        LocalDate from = LocalDate.of(2023, month, 1);
        return new PeriodRef(month, UUID.randomUUID(), "month " + month, PeriodType.MONTH, PeriodKind.BASE, from,
            from.plusMonths(1).minusDays(1), from, "885", true, 1);
    }

    private static void assertRefusal(PeriodError expected, ThrowingCallable check) {
        if (expected == null) {
            assertThatCode(check).doesNotThrowAnyException();
        } else {
            assertThat(catchThrowableOfType(DomainException.class, check)).extracting(DomainException::code).isEqualTo(expected);
        }
    }
}

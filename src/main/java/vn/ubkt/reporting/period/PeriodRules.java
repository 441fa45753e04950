package vn.ubkt.reporting.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.shared.error.DomainException;

/**
 * What must hold of any period. Closing days are not fixed here: no decision in our hands states them, and provinces close
 * on different days, so a cumulative period begins and ends where the committee says.
 */
final class PeriodRules {

    private static final int MOST_DAYS_OF_A_YEAR = 366;

    private PeriodRules() {
    }

    static void checkDays(PeriodType type, LocalDate startsOn, LocalDate endsOn) {
        if (endsOn.isBefore(startsOn)) {
            throw new DomainException(PeriodError.ENDS_BEFORE_START);
        }
        long days = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        long most = mostDays(type, startsOn);
        if (days > most) {
            throw new DomainException(PeriodError.LONGER_THAN_TYPE, type, most);
        }
    }

    private static long mostDays(PeriodType type, LocalDate startsOn) {
        if (type == PeriodType.MONTH) {
            return YearMonth.from(startsOn).lengthOfMonth();
        }
        if (type == PeriodType.YEAR) {
            return MOST_DAYS_OF_A_YEAR;
        }
        return Long.MAX_VALUE;
    }

    static void checkCutOff(LocalDate startsOn, LocalDate cutOff) {
        if (cutOff.isBefore(startsOn)) {
            throw new DomainException(PeriodError.CUT_OFF_BEFORE_START);
        }
    }

    /** A unit needs the figures of those below it, so a lower level is due no later than a higher one. */
    static void checkDues(LocalDate startsOn, Map<StatisticalLevel, LocalDate> dues) {
        Map.Entry<StatisticalLevel, LocalDate> higher = null;
        for (Map.Entry<StatisticalLevel, LocalDate> due : new TreeMap<>(dues).entrySet()) {
            if (due.getValue() == null) {
                continue;
            }
            if (due.getValue().isBefore(startsOn)) {
                throw new DomainException(PeriodError.DUE_BEFORE_START, due.getKey());
            }
            if (higher != null && due.getValue().isAfter(higher.getValue())) {
                throw new DomainException(PeriodError.DUE_AFTER_HIGHER, due.getKey(), higher.getKey());
            }
            higher = due;
        }
    }

    /**
     * Only what was before the portal is carried: otherwise whoever forgot a period could carry it and never be late.
     *
     * @param first the committee's first base period reported in its own time; {@code null} = none yet
     */
    static void checkCarried(PeriodDraft draft, PeriodRef first, LocalDate today) {
        if (!draft.isBase()) {
            throw new DomainException(PeriodError.CARRIED_COMPOSITE);
        }
        if (!draft.getEndsOn().isBefore(today)) {
            throw new DomainException(PeriodError.CARRIED_NOT_OVER);
        }
        if (first != null && !draft.getEndsOn().isBefore(first.startsOn())) {
            throw new DomainException(PeriodError.CARRIED_AFTER_FIRST, first.name(), first.startsOn());
        }
    }

    static void checkNeverDue(Map<StatisticalLevel, LocalDate> dues) {
        if (dues.values().stream().anyMatch(Objects::nonNull)) {
            throw new DomainException(PeriodError.CARRIED_NEVER_DUE);
        }
    }

    static void checkFormSet(FormSetValidity set, LocalDate startsOn, LocalDate endsOn) {
        if (set.firstDay().isAfter(endsOn)) {
            throw new DomainException(PeriodError.FORM_SET_NOT_YET, set.code(), set.firstDay());
        }
        if (set.lastDay() != null && set.lastDay().isBefore(startsOn)) {
            throw new DomainException(PeriodError.FORM_SET_EXPIRED, set.code(), set.lastDay());
        }
    }

    /** @param components in order of time */
    static void checkComponents(LocalDate startsOn, LocalDate endsOn, List<PeriodRef> components) {
        if (components.isEmpty()) {
            throw new DomainException(PeriodError.COMPONENTS_MISSING);
        }
        PeriodRef before = null;
        for (PeriodRef component : components) {
            if (!component.base()) {
                throw new DomainException(PeriodError.COMPONENT_NOT_BASE, component.name());
            }
            if (component.startsOn().isBefore(startsOn) || component.endsOn().isAfter(endsOn)) {
                throw new DomainException(PeriodError.COMPONENT_OUTSIDE, component.name());
            }
            if (before != null && !component.startsOn().isAfter(before.endsOn())) {
                throw new DomainException(PeriodError.COMPONENTS_OVERLAP, before.name(), component.name());
            }
            before = component;
        }
    }
}

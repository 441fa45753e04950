package vn.ubkt.reporting.submission.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * Which earlier periods a figure may be held against. A flow: periods of the same type and length, for the figures of a month and
 * of a year say nothing of each other; among them always the same period of the year before (V36 of the rules). A stock
 * counts what there is on a day, so any base period will do.
 */
public final class EarlierPeriods {

    private static final int MOST = 8;
    private static final int SLACK_DAYS = 5;

    private EarlierPeriods() {
    }

    /**
     * @param visible all periods in sight
     * @return at most eight of the committee that opened the period, and the one of last year; newest first
     */
    public static List<PeriodRef> of(PeriodRef period, FormColumn.OverTime overTime, List<PeriodRef> visible) {
        List<PeriodRef> comparable = visible.stream().filter(other -> isEarlier(other, period))
            .filter(other -> overTime.isBalance() && period.base() ? other.kind() == PeriodKind.BASE : isAlike(other, period))
            .sorted(Comparator.comparing(PeriodRef::endsOn).reversed()).toList();
        List<PeriodRef> chosen = new ArrayList<>(comparable.subList(0, Math.min(MOST, comparable.size())));
        comparable.stream().skip(MOST).filter(other -> isLastYear(other, period)).forEach(chosen::add);
        return chosen;
    }

    /** Whether it is the same period of the year before. */
    public static boolean isLastYear(PeriodRef other, PeriodRef period) {
        return isAlike(other, period) && isAbout(other.startsOn(), period.startsOn().minusYears(1))
            && isAbout(other.endsOn(), period.endsOn().minusYears(1));
    }

    private static boolean isEarlier(PeriodRef other, PeriodRef period) {
        return other.unitId() == period.unitId() && other.endsOn().isBefore(period.endsOn());
    }

    private static boolean isAlike(PeriodRef other, PeriodRef period) {
        return other.type() == period.type() && Math.abs(days(other) - days(period)) <= SLACK_DAYS;
    }

    private static long days(PeriodRef period) {
        return ChronoUnit.DAYS.between(period.startsOn(), period.endsOn());
    }

    private static boolean isAbout(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SLACK_DAYS;
    }
}

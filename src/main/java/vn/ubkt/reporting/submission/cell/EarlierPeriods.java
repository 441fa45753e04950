package vn.ubkt.reporting.submission.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * Which earlier periods a figure may be held against. A flow: periods of the same type and length, for the figures of a month and
 * of a year say nothing of each other; among them always the same period of the year before (V36 of the rules). A stock
 * counts what there is on a day, so any base period will do.
 */
public final class EarlierPeriods {

    private static final Comparator<Earlier> NEWEST_FIRST = Comparator.comparing((Earlier earlier) -> earlier.period().endsOn()).reversed();
    private static final int MOST = 8;
    private static final int ENOUGH = 4;
    private static final int SLACK_DAYS = 5;

    private EarlierPeriods() {
    }

    /** @param comparable whether the figure may be held against that of the period asked for */
    public record Earlier(PeriodRef period, boolean comparable) {
    }

    /**
     * @param visible all periods in sight
     * @return of the committee that opened the period, at most eight comparable ones and the one of last year; where they are few, the
     *     last ones of another length as well; newest first
     */
    public static List<Earlier> of(PeriodRef period, FormColumn.OverTime overTime, List<PeriodRef> visible) {
        List<Earlier> all = visible.stream().filter(other -> isEarlier(other, period))
            .map(other -> new Earlier(other, overTime.isBalance() && period.base() ? other.base() : isAlike(other, period)))
            .sorted(NEWEST_FIRST).toList();
        List<Earlier> comparable = all.stream().filter(Earlier::comparable).toList();
        List<Earlier> chosen = new ArrayList<>(comparable.subList(0, Math.min(MOST, comparable.size())));
        comparable.stream().skip(MOST).filter(other -> isLastYear(other.period(), period)).forEach(chosen::add);
        all.stream().filter(other -> !other.comparable() && other.period().kind() == period.kind())
            .limit(Math.max(0, ENOUGH - comparable.size())).forEach(chosen::add);
        return chosen.stream().sorted(NEWEST_FIRST).toList();
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

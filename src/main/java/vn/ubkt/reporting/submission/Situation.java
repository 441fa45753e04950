package vn.ubkt.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * What filling in, reviewing and consolidating all need to know of a base period at the acting unit, read once.
 *
 * @param unit       the acting unit as it stood at the period's end
 * @param children   units directly below it on that day, by name
 * @param sent       last sendings of the unit and of its children, of this period and of the others that were asked for
 * @param dueDays    days to send by, by period and level
 * @param exceptions forms due otherwise than the rule says, by level
 */
public record Situation(PeriodRef period, UnitRef unit, List<UnitRef> children, List<SentForm> sent,
                        Map<Long, Map<StatisticalLevel, LocalDate>> dueDays, Map<StatisticalLevel, Map<String, Boolean>> exceptions) {

    public Situation {
        children = List.copyOf(children);
        sent = List.copyOf(sent);
    }

    public List<SentForm> sentBy(long unitId) {
        return sent.stream().filter(form -> form.periodId() == period.id() && form.unitId() == unitId).toList();
    }

    /** {@code null} where none was set. */
    public LocalDate dueOn(long periodId, StatisticalLevel level) {
        return dueDays.getOrDefault(periodId, Map.of()).get(level);
    }

    public boolean isDue(Form form, StatisticalLevel level) {
        return exceptions.getOrDefault(level, Map.of()).getOrDefault(form.code(), form.offeredTo(level));
    }
}

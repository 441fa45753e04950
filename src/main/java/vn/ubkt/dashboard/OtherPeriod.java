package vn.ubkt.dashboard;

import java.time.LocalDate;
import java.util.List;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.reporting.submission.Situation;

/**
 * An open period beside the newest, in short.
 *
 * @param dueOn        {@code null} = none set
 * @param sent         forms of the acting unit that are with the superior
 * @param givenBack    sendings of the acting unit that were given back
 * @param waitingUnits units directly below of which something waits for a verdict
 */
public record OtherPeriod(PeriodRef period, LocalDate dueOn, int sent, List<GivenBack> givenBack, int waitingUnits) {

    public OtherPeriod {
        givenBack = List.copyOf(givenBack);
    }

    static OtherPeriod of(PeriodRef period, Situation newest) {
        long unit = newest.unit().id();
        List<SentForm> all = newest.sent().stream().filter(form -> form.periodId() == period.id()).toList();
        List<SentForm> own = all.stream().filter(form -> form.unitId() == unit).toList();
        int sent = (int) own.stream().filter(form -> !form.state().isGivenBack()).count();
        long waiting = all.stream().filter(form -> form.unitId() != unit && form.state().isAwaitingVerdict()).map(SentForm::unitId).distinct().count();
        return new OtherPeriod(period, newest.dueOn(period.id(), newest.unit().level()), sent, GivenBack.of(own), (int) waiting);
    }
}

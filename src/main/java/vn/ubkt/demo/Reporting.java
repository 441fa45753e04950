package vn.ubkt.demo;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoCarried;
import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoPeriod;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.demo.figure.DemoFigures;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodRef;

/** A period that is over: every unit entered and sent its forms in time, level by level, and every sending was accepted. */
@ApplicationScoped
class Reporting {

    private static final Logger LOG = System.getLogger(Reporting.class.getName());
    private static final int DAYS_OF_SENDING = 7;

    @Inject
    private Clerks clerks;

    @Inject
    private Hands hands;

    @Inject
    private FromBefore before;

    void report(DemoData data, Cast cast, DemoFigures figures, DemoPeriod period, PeriodRef opened) {
        DemoUnit province = data.units(StatisticalLevel.PROVINCE).get(0);
        List<DemoUnit> districts = data.below(province);
        hands.share(districts, district -> {
            List<DemoUnit> grassroots = data.below(district);
            grassroots.forEach(unit -> report(cast, figures, period, opened, unit));
            clerks.accept(cast, district, opened, period.dueGrassroots().plusDays(1), grassroots.size());
            report(cast, figures, period, opened, district);
        });
        clerks.accept(cast, province, opened, period.dueDistrict().plusDays(1), districts.size());
        report(cast, figures, period, opened, province);
        LOG.log(Level.INFO, "demo: {0} reported by {1} units", period.code(), data.units().size());
    }

    /** What units know of the time before the portal. */
    void fromBefore(DemoData data, Cast cast) {
        DemoCarried.load().forEach(carried -> before.record(data, cast, carried));
    }

    private void report(Cast cast, DemoFigures figures, DemoPeriod period, PeriodRef opened, DemoUnit unit) {
        LocalDate day = sendingDay(period, unit);
        clerks.enter(cast, unit, opened, day, figures.own(period.code(), unit.code()), true);
        clerks.send(cast, unit, opened, day);
    }

    /** In the week before the due day at the grassroots; the day before it above, when everything from below has come. */
    static LocalDate sendingDay(DemoPeriod period, DemoUnit unit) {
        int before = unit.level() == StatisticalLevel.GRASSROOTS ? Math.floorMod(unit.code().hashCode(), DAYS_OF_SENDING) : 1;
        return period.dueOn(unit.level()).minusDays(before);
    }
}

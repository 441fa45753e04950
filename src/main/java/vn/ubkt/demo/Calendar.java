package vn.ubkt.demo;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoPeriod;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.time.PortalClock;

/** Opens the demo's periods as the province would: a base period on its first day, a composite one when it is over. */
@ApplicationScoped
class Calendar {

    private static final int DAYS_UNTIL_CLOSED = 10;

    @Inject
    private PeriodService periods;

    @Inject
    private PortalClock clock;

    /** @param opened periods opened before, by code */
    PeriodRef open(DemoData data, Cast cast, DemoPeriod period, Map<String, PeriodRef> opened) {
        DemoUnit province = data.units(StatisticalLevel.PROVINCE).get(0);
        var result = new AtomicReference<PeriodRef>();
        clock.on(period.isBase() ? period.startsOn() : period.endsOn(),
            () -> result.set(cast.at(province, () -> periods.open(draft(period, opened)))));
        return result.get();
    }

    /** Nothing more is sent for a period that is over. */
    void close(DemoData data, Cast cast, DemoPeriod period, PeriodRef opened) {
        DemoUnit province = data.units(StatisticalLevel.PROVINCE).get(0);
        clock.on(period.dueProvince().plusDays(DAYS_UNTIL_CLOSED), () -> cast.at(province, () -> {
            periods.close(opened.publicId(), periods.sheet(opened.publicId()).version());
            return opened;
        }));
    }

    private static PeriodDraft draft(DemoPeriod period, Map<String, PeriodRef> opened) {
        var draft = new PeriodDraft();
        draft.setName(period.name());
        draft.setType(period.type());
        draft.setKind(period.kind());
        draft.setStartsOn(period.startsOn());
        draft.setEndsOn(period.endsOn());
        draft.setCutOff(period.cutOff());
        draft.setFormSet(period.isBase() ? period.formSet() : null);
        for (StatisticalLevel level : StatisticalLevel.values()) {
            if (period.isBase() && level != StatisticalLevel.CENTRAL) {
                draft.getDues().put(level, period.dueOn(level));
            }
        }
        period.components().forEach(code -> draft.getComponents().add(opened.get(code).publicId()));
        return draft;
    }
}

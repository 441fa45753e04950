package vn.ubkt.demo;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoPeriod;
import vn.ubkt.demo.figure.DemoFigures;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.shared.persistence.InstallationRecord;
import vn.ubkt.shared.persistence.SchemaReady;

/** Fills an empty demo installation, once, at its first start; one of the automated tests where {@code ubkt.demo.load} says so. */
@ApplicationScoped
public class DemoLoader {

    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final int LOADED_AT = 1000;

    @Inject
    private InstallationRecord installation;

    @Inject
    private Founding founding;

    @Inject
    private Calendar calendar;

    @Inject
    private Reporting reporting;

    @Inject
    private OpenPeriod openPeriod;

    @Inject
    private FormRegister forms;

    void load(@Observes @Priority(LOADED_AT) SchemaReady ready) {
        if (installation.isDemoWanted(ready.mode()) && !installation.isDemoLoaded()) {
            long start = System.nanoTime();
            load(DemoData.load());
            installation.noteDemoLoaded();
            LOG.log(Level.INFO, "demo loaded in {0} s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        }
    }

    private void load(DemoData data) {
        Cast cast = founding.found(data);
        DemoFigures figures = DemoFigures.of(data, forms.catalogue());
        Map<String, PeriodRef> opened = new HashMap<>();
        for (DemoPeriod period : data.periods()) {
            opened.put(period.code(), calendar.open(data, cast, period, opened));
            if (period.equals(data.openPeriod())) {
                openPeriod.report(data, cast, figures, period, opened.get(period.code()));
            } else if (period.isBase()) {
                reporting.report(data, cast, figures, period, opened.get(period.code()));
            }
            if (period.closed()) {
                calendar.close(data, cast, period, opened.get(period.code()));
            }
        }
        reporting.fromBefore(data, cast);
    }
}

package vn.ubkt.reporting.consolidation.export;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.office.table.TableFormat;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Numbers the files of figures that people take out. What a file holds was read, under the same rights, by the service of its page. */
@UseCase
public class ExportService {

    @Inject
    private FigureExports exports;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** @param subject form or cell by its codes, such as F05/T/C */
    @Requires({Permission.CONSOLIDATION_READ, Permission.FORM_READ})
    public ExportStamp register(ExportContent content, TableFormat format, String subject) {
        Instant now = clock.now();
        int year = clock.today().getYear();
        exports.lock(user.unitId());
        int number = exports.insert(user, year, content, format, subject, now);
        trail.fire(new AuditEvent("FIGURES_EXPORTED", "FORM", subject,
            Map.of("content", content.name(), "format", format.name(), "number", String.valueOf(number))));
        return new ExportStamp(number, year, user.name(), now);
    }
}

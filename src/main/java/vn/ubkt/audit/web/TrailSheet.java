package vn.ubkt.audit.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import vn.ubkt.audit.AuditRow;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.UserLocale;

/** The rows of a search as a file taken out of the portal; it says who took it and when. */
@ApplicationScoped
public class TrailSheet {

    private static final List<String> COLUMNS = List.of("number", "at", "account", "unit", "action", "kind", "object", "details");

    @Inject
    private TrailWords words;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    public String fileName() {
        return "audit-" + clock.today() + ".csv";
    }

    public byte[] write(List<AuditRow> rows) {
        var csv = new TrailCsv();
        csv.line(List.of(text("audit.export.requester", user.name(), words.moment(clock.now()))));
        csv.line(COLUMNS.stream().map(column -> text("audit.search.column." + column)).toList());
        rows.forEach(row -> csv.line(cells(row)));
        return csv.bytes();
    }

    private List<String> cells(AuditRow row) {
        return Stream.of(String.valueOf(row.sequence()), words.moment(row.at()), words.account(row), row.unitName(), words.action(row.action()),
            words.kind(row.objectKind()), row.objectId(), String.join(", ", words.details(row))).toList();
    }

    private static String text(String key, Object... args) {
        return Messages.text(UserLocale.of(FacesContext.getCurrentInstance()), key, args);
    }
}

package vn.ubkt.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

import vn.ubkt.audit.Action;
import vn.ubkt.audit.AuditRow;
import vn.ubkt.audit.ObjectKind;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.UserLocale;

/** Words for the codes of the trail; a code that has none yet is shown as it is. */
@Named("trailWords")
@ApplicationScoped
public class TrailWords {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu").withZone(PortalClock.ZONE);

    public Action[] getActions() {
        return Action.values();
    }

    public ObjectKind[] getKinds() {
        return ObjectKind.values();
    }

    public String moment(Instant at) {
        return TO_THE_SECOND.format(at);
    }

    public String action(String code) {
        return word("audit.Action.", code);
    }

    public String kind(String code) {
        return word("audit.ObjectKind.", code);
    }

    /** Who did it: the name, else the number of the account, else that there was none. */
    public String account(AuditRow row) {
        if (row.accountId() == null) {
            return Messages.text(locale(), "audit.search.account.none");
        }
        return row.accountName() != null ? row.accountName()
            : Messages.text(locale(), "audit.search.account.number", row.accountId().toString());
    }

    /** Each detail as "name: value". */
    public List<String> details(AuditRow row) {
        return row.details().entrySet().stream()
            .map(detail -> Messages.text(locale(), "audit.search.detail", word("audit.detail.", detail.getKey()), value(detail.getValue())))
            .toList();
    }

    private static String value(String code) {
        return Stream.of("audit.value.", "audit.Action.", "audit.ObjectKind.")
            .filter(prefix -> Messages.has(locale(), prefix + code)).findFirst()
            .map(prefix -> Messages.text(locale(), prefix + code)).orElse(code);
    }

    private static String word(String prefix, String code) {
        return Messages.has(locale(), prefix + code) ? Messages.text(locale(), prefix + code) : code;
    }

    private static Locale locale() {
        return UserLocale.of(FacesContext.getCurrentInstance());
    }
}

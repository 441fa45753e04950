package vn.ubkt.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import vn.ubkt.audit.HeadsComparison.Outcome;
import vn.ubkt.audit.HeadsFile.ChainHead;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** Reading and checking the trail. Whoever reads it is in it as well. */
@UseCase
public class AuditService {

    /** Rows of a page of the search. */
    public static final int PAGE_SIZE = 50;
    /** Rows of one export; a longer one is narrowed by its days. */
    public static final int EXPORT_LIMIT = 10_000;

    private static final String TRAIL = "AUDIT_TRAIL";

    @Inject
    private AuditEntries entries;

    @Inject
    private Event<AuditEvent> trail;

    /** The newest page of what is searched for. The search is recorded once; turning its pages is not. */
    @Requires(Permission.AUDIT_READ)
    public AuditPage search(@Valid AuditFilter filter) {
        var conditions = new AuditConditions(filter);
        var page = new AuditPage(entries.rows(conditions, 0, PAGE_SIZE), entries.count(conditions));
        record("AUDIT_SEARCHED", used(filter));
        return page;
    }

    /**
     * A further page of a search.
     *
     * @param newest number of the newest entry the search found: what came later would push rows from page to page
     */
    @Requires(Permission.AUDIT_READ)
    public List<AuditRow> page(@Valid AuditFilter filter, long newest, int first) {
        return entries.rows(new AuditConditions(filter).upTo(newest), Math.max(first, 0), PAGE_SIZE);
    }

    /** The newest rows of a search, to be taken out of the portal. */
    @Requires(Permission.AUDIT_READ)
    public List<AuditRow> export(@Valid AuditFilter filter) {
        List<AuditRow> rows = entries.rows(new AuditConditions(filter), 0, EXPORT_LIMIT);
        Map<String, String> details = used(filter);
        details.put("rows", String.valueOf(rows.size()));
        record("AUDIT_EXPORTED", details);
        return rows;
    }

    /** Recomputes the whole chain of the acting tenant. */
    @Requires(Permission.AUDIT_READ)
    public ChainCheck verify() {
        var check = new ChainCheck(entries.firstBreak().orElse(null));
        record("AUDIT_VERIFIED", Map.of("result", check.isWhole() ? "WHOLE" : check.brokenAt().toString()));
        return check;
    }

    /** Compares a file of exported heads with the chain: the one way to see an end cut off together with its head. */
    @Requires(Permission.AUDIT_READ)
    public HeadsComparison compareWithExport(String text) {
        HeadsComparison comparison = compare(text);
        var details = new LinkedHashMap<String, String>();
        details.put("result", comparison.outcome().name());
        if (comparison.sequence() != null) {
            details.put("sequence", comparison.sequence().toString());
        }
        record("AUDIT_VERIFIED", details);
        return comparison;
    }

    private HeadsComparison compare(String text) {
        if (!HeadsFile.isSealed(text)) {
            return new HeadsComparison(Outcome.FILE_CHANGED, null);
        }
        long tenant = entries.tenant();
        return HeadsFile.read(text).stream().filter(head -> head.tenant() == tenant).findFirst()
            .map(head -> new HeadsComparison(fits(head) ? Outcome.FITS : Outcome.BROKEN, head.sequence()))
            .orElse(new HeadsComparison(Outcome.NOT_IN_FILE, null));
    }

    private boolean fits(ChainHead head) {
        return entries.hashAt(head.sequence()).filter(head.hash()::equals).isPresent();
    }

    private void record(String action, Map<String, String> details) {
        trail.fire(new AuditEvent(action, TRAIL, "-", details));
    }

    /** Which fields narrowed the search; of what was typed only days and known codes, never a name. */
    private static Map<String, String> used(AuditFilter filter) {
        var used = new LinkedHashMap<String, String>();
        put(used, "from", filter.getFrom());
        put(used, "to", filter.getTo());
        put(used, "account", filter.getAccount() == null ? null : "TYPED");
        put(used, "unit", filter.getUnit() == null ? null : "TYPED");
        put(used, "object", filter.getObjectId() == null ? null : "TYPED");
        put(used, "action", known(Action.values(), filter.getAction()));
        put(used, "objectKind", known(ObjectKind.values(), filter.getObjectKind()));
        return used;
    }

    private static void put(Map<String, String> used, String field, Object value) {
        if (value != null) {
            used.put(field, value.toString());
        }
    }

    private static Enum<?> known(Enum<?>[] codes, String typed) {
        return List.of(codes).stream().filter(code -> code.name().equals(typed)).findFirst().orElse(null);
    }
}

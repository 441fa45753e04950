package vn.ubkt.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * An entry of the trail as it is read.
 *
 * @param accountId   null where nobody was signed in: a job of the portal, a failed sign-in
 * @param accountName null where the acting unit may not read the accounts of the tenant
 * @param unitName    short name of the acting unit on the day of the entry
 */
public record AuditRow(long sequence, Instant at, Long accountId, String accountName, String unitName,
                       String action, String objectKind, String objectId, Map<String, String> details) implements Serializable {
}

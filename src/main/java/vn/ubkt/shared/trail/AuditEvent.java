package vn.ubkt.shared.trail;

import java.util.Map;

/**
 * Something was done that the trail keeps. Fired inside the transaction; who listens is not the sender's business.
 *
 * @param action     what was done, e.g. {@code SUBMISSION_SENT}
 * @param objectKind kind of thing it was done to, e.g. {@code SUBMISSION_REVISION}
 * @param objectId   public id or code of that thing
 * @param details    codes and numbers only, never a name or a text that a person wrote
 */
public record AuditEvent(String action, String objectKind, String objectId, Map<String, String> details) {

    public AuditEvent(String action, String objectKind, Object objectId) {
        this(action, objectKind, String.valueOf(objectId), Map.of());
    }
}

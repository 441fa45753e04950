package vn.ubkt.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.trail.AuditEvent;

/** Writes down what was done, in the transaction that does it: what is rolled back leaves no entry, what cannot be recorded is not done. */
@ApplicationScoped
class TrailWriter {

    @Inject
    private AuditEntries entries;

    @Inject
    private CurrentUser user;

    void record(@Observes AuditEvent event) {
        entries.append(account(), event.action(), event.objectKind(), event.objectId(), CanonicalJson.write(event.details()));
    }

    /** A job of the portal has no account, nor has whoever failed to sign in. */
    private Long account() {
        return user.accountId() != 0 ? user.accountId() : null;
    }
}

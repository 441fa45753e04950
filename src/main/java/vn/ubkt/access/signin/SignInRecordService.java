package vn.ubkt.access.signin;

import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** One transaction that records one event about an account. */
@UseCase
public class SignInRecordService {

    @Inject
    private Event<AuditEvent> trail;

    @OpenToAll
    public void record(String action, UUID account) {
        trail.fire(new AuditEvent(action, "ACCOUNT", account));
    }
}

package vn.ubkt.audit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** Use cases that do nothing but leave an entry. */
@UseCase
public class TrailActs {

    @Inject
    private Event<AuditEvent> trail;

    @OpenToAll
    public void act(AuditEvent event) {
        trail.fire(event);
    }

    @OpenToAll
    public void actAndFail(AuditEvent event) {
        trail.fire(event);
        throw new NotFoundException();
    }
}

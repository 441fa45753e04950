package vn.ubkt.access.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.Role;
import vn.ubkt.access.account.Account;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Roles given by two named persons: one asks, another confirms, and nobody confirms what the own account would get. */
@UseCase
public class GrantService {

    @Inject
    private Grants grants;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** Asks for a role at a post; it gives nothing until another person confirms. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public UUID ask(UUID postId, Role role) {
        var post = grants.post(postId).orElseThrow(NotFoundException::new);
        grants.account(post.accountId()).requireOpen();
        if (!grants.inPlace(post.id(), role)) {
            throw new DomainException(AccessError.ROLE_OUT_OF_PLACE);
        }
        if (grants.held(post.id(), role)) {
            throw new DomainException(AccessError.ROLE_HELD);
        }
        var grant = new RoleGrant(post.id(), role, user, clock.now());
        grants.add(grant);
        record("ROLE_ASKED", grant);
        return grant.publicId();
    }

    @Requires(Permission.GRANT_CONFIRM)
    public List<PendingGrant> pending() {
        List<Object[]> found = grants.pending();
        LocalDate today = clock.today();
        Map<Long, UnitRef> units = hierarchy.units(found.stream().map(line -> (Long) line[3]).distinct().toList(), today);
        return found.stream().map(line -> pending((RoleGrant) line[0], (Account) line[1], (String) line[2], units.get((Long) line[3]))).toList();
    }

    private PendingGrant pending(RoleGrant grant, Account account, String title, UnitRef unit) {
        boolean mine = grant.isAskedBy(user.accountId()) || account.id() == user.accountId();
        return new PendingGrant(grant.publicId(), grant.role(), account.fullName(), account.userName(), title,
            unit == null ? "" : unit.name(), grant.requestedName(), grant.requestedAt(), mine);
    }

    /** @throws DomainException where the reader asked for it or would get it */
    @Requires(Permission.GRANT_CONFIRM)
    public void confirm(UUID id) {
        var grant = grants.hold(id).orElseThrow(NotFoundException::new);
        grant.confirm(user, grants.holder(grant), clock.now());
        record("ROLE_CONFIRMED", grant);
    }

    @Requires(Permission.GRANT_CONFIRM)
    public void refuse(UUID id) {
        var grant = grants.hold(id).orElseThrow(NotFoundException::new);
        grant.refuse(user, clock.now());
        record("ROLE_REFUSED", grant);
    }

    /** Takes a role away, or a request back; the person signs in anew and has it no more. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public void revoke(UUID id) {
        var grant = grants.hold(id).orElseThrow(NotFoundException::new);
        boolean held = !grant.pending();
        grant.revoke(user, clock.now());
        if (held) {
            grants.endSessions(grants.holder(grant));
        }
        record("ROLE_REVOKED", grant);
    }

    private void record(String action, RoleGrant grant) {
        trail.fire(new AuditEvent(action, "ROLE_GRANT", grant.publicId().toString(), Map.of("role", grant.role().name())));
    }
}

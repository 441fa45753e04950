package vn.ubkt.access.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.access.AccessError;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.EffectivePeriod;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Posts given and ended. A post at a tenant directly below is for the first administrators that tenant gets. */
@UseCase
public class PostService {

    @Inject
    private Posts posts;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** @return public id of the post, at which roles are asked for */
    @Requires(Permission.ACCOUNT_MANAGE)
    public UUID give(@Valid @NotNull PostDraft draft) {
        var account = posts.account(draft.getAccount()).orElseThrow(NotFoundException::new);
        account.requireOpen();
        var unit = hierarchy.unit(draft.getUnit(), draft.getFrom());
        if (!posts.inTenant(unit.id())) {
            throw new DomainException(AccessError.POST_OUTSIDE);
        }
        var valid = valid(draft);
        if (posts.overlaps(account.id(), unit.id(), valid.from(), valid.to())) {
            throw new DomainException(AccessError.POST_OVERLAPS);
        }
        var post = new Post(user.unitId(), account.id(), unit.id(), draft.getTitle().strip(), valid);
        posts.add(post);
        record("POST_GIVEN", post, Map.of("account", account.publicId().toString(), "unit", unit.publicId().toString()));
        return post.publicId();
    }

    /** Ends a post: its roles are withdrawn at once, and the person signs in anew. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public void end(UUID id) {
        var post = posts.find(id).orElseThrow(NotFoundException::new);
        post.end(clock.today());
        posts.roles(post.id()).forEach(role -> role.revoke(user, clock.now()));
        posts.endSessions(post.accountId());
        record("POST_ENDED", post, Map.of());
    }

    private static EffectivePeriod valid(PostDraft draft) {
        LocalDate last = draft.getLastDay();
        if (last != null && last.isBefore(draft.getFrom())) {
            throw new DomainException(AccessError.POST_DATES);
        }
        return new EffectivePeriod(draft.getFrom(), last == null ? null : last.plusDays(1));
    }

    private void record(String action, Post post, Map<String, String> details) {
        trail.fire(new AuditEvent(action, "POST", post.publicId().toString(), details));
    }
}

package vn.ubkt.reporting.quick.behalf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.quick.QuickError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Who may enter for whom: marks of units without an account, and authorisations that units give their superior. */
@UseCase
public class EntryGrantService {

    public static final int LONGEST_DOCUMENT = 200;

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

    /** The units directly below with what was recorded of them; those of which anything was come first. */
    @Requires({Permission.FORM_ENTER_FOR, Permission.ACCOUNT_MANAGE, Permission.SUBMISSION_REVIEW})
    public List<GrantedUnit> below() {
        List<UnitRef> children = hierarchy.children(user.unitId(), clock.today());
        Set<Long> accounts = grants.withAccount(children.stream().map(UnitRef::id).toList());
        Set<Long> open = grants.enteredFor();
        List<EntryGrant> all = grants.all();
        return children.stream().map(child -> granted(child, accounts.contains(child.id()), open.contains(child.id()),
            all.stream().filter(grant -> grant.unitId() == child.id()).toList()))
            .sorted(Comparator.comparing(GrantedUnit::grants, Comparator.comparing(List::isEmpty))).toList();
    }

    private GrantedUnit granted(UnitRef child, boolean account, boolean open, List<EntryGrant> recorded) {
        LocalDate today = clock.today();
        EntryGrant holding = !open ? null : recorded.stream().filter(grant -> grant.holdsOn(today) && (!account || grant.kind() == GrantKind.AUTHORISATION))
            .findFirst().orElse(null);
        return new GrantedUnit(child, account, holding, recorded);
    }

    /** What the acting unit allowed its superior, and what its superior marked of it, newest first. */
    @Requires({Permission.FORM_READ, Permission.ENTRY_AUTHORISE})
    public List<EntryGrant> ofOwn() {
        return grants.all().stream().filter(grant -> grant.unitId() == user.unitId()).toList();
    }

    /**
     * Marks a unit directly below as one without an account, so that the acting unit enters for it.
     *
     * @throws NotFoundException where it does not stand directly below
     * @throws DomainException   where somebody can sign in and act for it
     */
    @Requires({Permission.FORM_ENTER_FOR, Permission.ACCOUNT_MANAGE})
    public UUID mark(UUID unit, GrantDraft draft) {
        UnitRef child = child(unit);
        if (grants.withAccount(List.of(child.id())).contains(child.id())) {
            throw new DomainException(QuickError.HAS_ACCOUNT, child.name());
        }
        return record(GrantKind.NO_ACCOUNT, child, user.unitId(), draft);
    }

    /** Authorises the direct superior to enter for the acting unit. */
    @Requires(Permission.ENTRY_AUTHORISE)
    public UUID authorise(GrantDraft draft) {
        UnitRef own = hierarchy.acting(clock.today());
        UnitRef superior = hierarchy.parent(own.id(), clock.today()).orElseThrow(NotFoundException::new);
        return record(GrantKind.AUTHORISATION, own, superior.id(), draft);
    }

    /** @throws NotFoundException where it is not a grant in force that the acting unit gave */
    @Requires({Permission.FORM_ENTER_FOR, Permission.ACCOUNT_MANAGE, Permission.ENTRY_AUTHORISE})
    public void end(UUID grant) {
        if (!grants.end(grant, user.unitId(), clock.today(), user.name())) {
            throw new NotFoundException();
        }
        trail.fire(new AuditEvent("ENTRY_GRANT_ENDED", "ENTRY_GRANT", grant));
    }

    /**
     * The unit directly below for which the acting one may enter now.
     *
     * @throws NotFoundException where it does not stand directly below
     * @throws DomainException   where it enters itself, or nothing was recorded of it
     */
    @Requires(Permission.FORM_ENTER_FOR)
    public UnitRef permitted(UUID unit) {
        UnitRef child = hierarchy.unit(unit, clock.today());
        if (grants.enteredFor().contains(child.id())) {
            return child;
        }
        UnitRef known = child(unit);
        boolean account = grants.withAccount(List.of(known.id())).contains(known.id());
        throw new DomainException(account ? QuickError.HAS_ACCOUNT : QuickError.NOT_GRANTED, known.name());
    }

    private UnitRef child(UUID unit) {
        return hierarchy.children(user.unitId(), clock.today()).stream().filter(child -> child.publicId().equals(unit)).findFirst()
            .orElseThrow(NotFoundException::new);
    }

    private UUID record(GrantKind kind, UnitRef unit, long superior, GrantDraft draft) {
        LocalDate today = clock.today();
        String document = draft.getDocument() == null ? "" : draft.getDocument().strip();
        if (document.isEmpty() || document.length() > LONGEST_DOCUMENT) {
            throw new DomainException(QuickError.DOCUMENT_NEEDED, LONGEST_DOCUMENT);
        }
        GrantDraft given = new GrantDraft();
        given.setDocument(document);
        given.setFrom(draft.getFrom() == null ? today : draft.getFrom());
        given.setTo(draft.getTo());
        if (given.getTo() != null && given.getTo().isBefore(given.getFrom())) {
            throw new DomainException(QuickError.DAYS_WRONG);
        }
        UUID recorded = grants.insert(kind, unit.id(), superior, given, user, clock.now());
        trail.fire(new AuditEvent("ENTRY_GRANTED", "ENTRY_GRANT", recorded.toString(),
            Map.of("kind", kind.name(), "unit", unit.publicId().toString(), "from", given.getFrom().toString())));
        return recorded;
    }
}

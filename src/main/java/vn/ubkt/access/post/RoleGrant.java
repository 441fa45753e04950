package vn.ubkt.access.post;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.Role;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;

/** A role at a post: asked for by one person, in force once another confirms, with both names kept. The database demands the same. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id", updatable = false)
    private UUID publicId;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "post_id", updatable = false)
    private long postId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code", updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "requested_by", updatable = false)
    private long requestedBy;

    @Column(name = "requested_name", updatable = false)
    private String requestedName;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    protected RoleGrant() {
    }

    RoleGrant(long postId, Role role, CurrentUser requester, Instant at) {
        this.publicId = UUID.randomUUID();
        this.unitId = requester.unitId();
        this.postId = postId;
        this.role = role;
        this.state = GrantState.PENDING;
        this.requestedBy = requester.accountId();
        this.requestedName = requester.name();
        this.requestedAt = at;
    }

    /** @param grantee account that holds the post */
    void confirm(CurrentUser confirmer, long grantee, Instant at) {
        requirePending();
        if (confirmer.accountId() == requestedBy || confirmer.accountId() == grantee) {
            throw new DomainException(AccessError.SECOND_PERSON);
        }
        decide(GrantState.ACTIVE, confirmer, at);
    }

    void refuse(CurrentUser person, Instant at) {
        requirePending();
        decide(GrantState.REFUSED, person, at);
    }

    /** Takes the role away, or the request back; one person is enough for less power. */
    void revoke(CurrentUser person, Instant at) {
        if (state != GrantState.PENDING && state != GrantState.ACTIVE) {
            throw new DomainException(AccessError.ALREADY_DECIDED);
        }
        decide(GrantState.REVOKED, person, at);
    }

    private void requirePending() {
        if (state != GrantState.PENDING) {
            throw new DomainException(AccessError.ALREADY_DECIDED);
        }
    }

    private void decide(GrantState next, CurrentUser person, Instant at) {
        state = next;
        decidedBy = person.accountId();
        decidedName = person.name();
        decidedAt = at;
    }

    public UUID publicId() {
        return publicId;
    }

    public long postId() {
        return postId;
    }

    public Role role() {
        return role;
    }

    public boolean pending() {
        return state == GrantState.PENDING;
    }

    boolean isAskedBy(long account) {
        return requestedBy == account;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    public String requestedName() {
        return requestedName;
    }

    public String decidedName() {
        return decidedName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant grant && publicId.equals(grant.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}

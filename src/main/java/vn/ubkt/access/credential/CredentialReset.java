package vn.ubkt.access.credential;

import java.time.Duration;
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
import vn.ubkt.access.Secret;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;

/**
 * A request to let a person set a password. Its code has two halves: one is shown to who asks, the other to who confirms, each
 * once; nobody but the person holds both.
 */
@Entity
@Table(name = "credential_reset")
public class CredentialReset {

    /** Three days: over a week-end, not over a holiday. */
    static final Duration VALID = Duration.ofHours(72);

    private static final String PURPOSE = "reset";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id", updatable = false)
    private UUID publicId;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    private ResetState state;

    @Column(name = "first_half", updatable = false)
    private byte[] firstHalf;

    @Column(name = "second_half")
    private byte[] secondHalf;

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

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private long version;

    protected CredentialReset() {
    }

    CredentialReset(long accountId, String half, CurrentUser requester, Instant at) {
        this.publicId = UUID.randomUUID();
        this.unitId = requester.unitId();
        this.accountId = accountId;
        this.state = ResetState.PENDING;
        this.firstHalf = digest(half);
        this.requestedBy = requester.accountId();
        this.requestedName = requester.name();
        this.requestedAt = at;
        this.expiresAt = at.plus(VALID);
    }

    static byte[] digest(String half) {
        return Secret.digest(PURPOSE, Secret.meant(half));
    }

    void confirm(String half, CurrentUser confirmer, Instant at) {
        requirePending(at);
        if (confirmer.accountId() == requestedBy || confirmer.accountId() == accountId) {
            throw new DomainException(AccessError.SECOND_PERSON);
        }
        secondHalf = digest(half);
        expiresAt = at.plus(VALID);
        decide(ResetState.CONFIRMED, confirmer, at);
    }

    /** Refused by another, or taken back by who asked. */
    void refuse(CurrentUser person, Instant at) {
        requirePending(at);
        decide(ResetState.REFUSED, person, at);
    }

    private void requirePending(Instant at) {
        if (state != ResetState.PENDING || at.isAfter(expiresAt)) {
            throw new DomainException(AccessError.ALREADY_DECIDED);
        }
    }

    private void decide(ResetState next, CurrentUser person, Instant at) {
        state = next;
        decidedName = person.name();
        decidedAt = at;
        decidedBy = person.accountId() == requestedBy ? null : Long.valueOf(person.accountId());
    }

    UUID publicId() {
        return publicId;
    }

    boolean concerns(long account) {
        return requestedBy == account || accountId == account;
    }

    String requestedName() {
        return requestedName;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CredentialReset reset && publicId.equals(reset.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}

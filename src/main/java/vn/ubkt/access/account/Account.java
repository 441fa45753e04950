package vn.ubkt.access.account;

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
import vn.ubkt.shared.error.DomainException;

/** A person who may sign in, administered by one committee. The user name stays; the password is not known here. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id", updatable = false)
    private UUID publicId;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "user_name", updatable = false)
    private String userName;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {
    }

    Account(long unitId, String userName, String fullName, Instant createdAt) {
        this.publicId = UUID.randomUUID();
        this.unitId = unitId;
        this.userName = userName;
        this.fullName = fullName;
        this.state = AccountState.NEW;
        this.createdAt = createdAt;
    }

    void rename(String name) {
        requireOpen();
        fullName = name;
    }

    void suspend() {
        requireOpen();
        state = AccountState.SUSPENDED;
    }

    /** Back to work: with the password it had, or as new where it never had one. */
    void resume(boolean hasPassword) {
        if (state != AccountState.SUSPENDED) {
            throw new DomainException(AccessError.ALREADY_DECIDED);
        }
        state = hasPassword ? AccountState.ACTIVE : AccountState.NEW;
    }

    void close() {
        if (state == AccountState.CLOSED) {
            throw new DomainException(AccessError.ALREADY_DECIDED);
        }
        state = AccountState.CLOSED;
    }

    /** @throws DomainException while suspended or closed */
    public void requireOpen() {
        if (state == AccountState.SUSPENDED || state == AccountState.CLOSED) {
            throw new DomainException(AccessError.ACCOUNT_NOT_OPEN);
        }
    }

    public long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public String userName() {
        return userName;
    }

    public String fullName() {
        return fullName;
    }

    public AccountState state() {
        return state;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && publicId.equals(account.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}

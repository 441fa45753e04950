package vn.ubkt.access.credential;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.access.account.Account;

/** Requests to set a credential, at the committee that acts and at the door. */
@ApplicationScoped
class Resets {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    void add(CredentialReset reset) {
        entities.persist(reset);
        entities.flush();
    }

    Optional<Account> account(UUID publicId) {
        return accounts(List.of(publicId)).stream().findFirst();
    }

    List<Account> accounts(Collection<UUID> publicIds) {
        return entities.createQuery("select a from Account a where a.publicId in :ids", Account.class)
            .setParameter("ids", publicIds).getResultList();
    }

    Optional<CredentialReset> hold(UUID publicId) {
        return entities.createQuery("select r from CredentialReset r where r.publicId = :id", CredentialReset.class)
            .setParameter("id", publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** What came too late makes room for a new request. */
    void expire(long account, Instant now) {
        entities.createQuery("""
            update CredentialReset r set r.state = :expired
             where r.accountId = :account and r.state in (:pending, :confirmed) and r.expiresAt <= :now
            """).setParameter("expired", ResetState.EXPIRED).setParameter("account", account).setParameter("now", now)
            .setParameter("pending", ResetState.PENDING).setParameter("confirmed", ResetState.CONFIRMED).executeUpdate();
    }

    boolean waits(long account) {
        return entities.createQuery("select count(r) from CredentialReset r where r.accountId = :account and r.state = :pending", Long.class)
            .setParameter("account", account).setParameter("pending", ResetState.PENDING).getSingleResult() > 0;
    }

    /** A code that was lost before it was used makes room as well: both halves are given anew. */
    void replaceConfirmed(long account) {
        entities.createQuery("update CredentialReset r set r.state = :expired where r.accountId = :account and r.state = :confirmed")
            .setParameter("expired", ResetState.EXPIRED).setParameter("account", account)
            .setParameter("confirmed", ResetState.CONFIRMED).executeUpdate();
    }

    /** Request and account of each code that waits for a second person, oldest first. */
    List<Object[]> pending(Instant now) {
        return entities.createQuery("""
            select r, a from CredentialReset r, Account a
             where a.id = r.accountId and r.state = :pending and r.expiresAt > :now order by r.requestedAt, r.id
            """, Object[].class).setParameter("pending", ResetState.PENDING).setParameter("now", now).getResultList();
    }

    /** The confirmed request to set the credential of a name. */
    @SuppressWarnings("unchecked")
    Optional<CodeHalves> halves(String userName, Instant now) {
        List<Object[]> rows = entities.createNativeQuery("""
            select reset_id, account_id, cast(public_id as text), tenant_id, full_name, first_half, second_half
              from auth_reset_halves(?1, cast(?2 as timestamptz))
            """).setParameter(1, userName).setParameter(2, now.toString()).getResultList();
        return rows.stream().findFirst().map(row -> new CodeHalves(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
            UUID.fromString((String) row[2]), ((Number) row[3]).longValue(), (String) row[4], (byte[]) row[5], (byte[]) row[6]));
    }

    boolean use(long reset, String hash, Instant now) {
        return (Boolean) entities.createNativeQuery("select auth_reset_use(?1, ?2, cast(?3 as timestamptz))")
            .setParameter(1, reset).setParameter(2, hash).setParameter(3, now.toString()).getSingleResult();
    }

    boolean publish(long account, String hash) {
        return (Boolean) entities.createNativeQuery("select auth_published_password(?1, ?2)")
            .setParameter(1, account).setParameter(2, hash).getSingleResult();
    }
}

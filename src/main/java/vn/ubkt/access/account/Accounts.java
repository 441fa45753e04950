package vn.ubkt.access.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Accounts of the committee that acts. */
@ApplicationScoped
class Accounts {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    Optional<Account> find(UUID publicId) {
        return entities.createQuery("select a from Account a where a.publicId = :id", Account.class)
            .setParameter("id", publicId).getResultStream().findFirst();
    }

    boolean nameTaken(String userName) {
        return (Boolean) entities.createNativeQuery("select exists (select 1 from auth_account(?1))").setParameter(1, userName)
            .getSingleResult();
    }

    boolean hasPassword(String userName) {
        return (Boolean) entities.createNativeQuery("select password_hash is not null from auth_account(?1)").setParameter(1, userName)
            .getSingleResult();
    }

    /** Accounts belong to the root of a tenant. */
    boolean administered() {
        return (Boolean) entities.createNativeQuery("select coalesce(ubkt_tenant() = ubkt_unit(), false)").getSingleResult();
    }

    void endSessions(long account) {
        entities.createNativeQuery("select auth_sessions_end_of(?1)").setParameter(1, account).getSingleResult();
    }
}

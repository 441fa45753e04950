package vn.ubkt.access.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Accounts of the committee that acts. */
@ApplicationScoped
class Accounts {

    private static final String FOUND = """
          from Account a
         where a.state in :states
           and (locate(function('fold', :words), function('fold', a.fullName)) > 0 or locate(function('fold', :words), a.userName) > 0)
           and (:unit = 0 or exists (select p.id from Post p where p.accountId = a.id and p.actingUnitId = :unit
                                        and p.validFrom <= :today and (p.validTo is null or p.validTo > :today)))
        """;

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

    /** @param unit where a post is held today; 0 = anywhere */
    List<Account> page(AccountFilter filter, long unit, LocalDate today, int first, int size) {
        return narrowed(entities.createQuery("select a" + FOUND + " order by a.fullName, a.userName", Account.class), filter, unit, today)
            .setFirstResult(first).setMaxResults(size).getResultList();
    }

    int count(AccountFilter filter, long unit, LocalDate today) {
        return narrowed(entities.createQuery("select count(a)" + FOUND, Long.class), filter, unit, today).getSingleResult().intValue();
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, AccountFilter filter, long unit, LocalDate today) {
        return query.setParameter("words", filter.getWords() == null ? "" : filter.getWords().strip())
            .setParameter("states", filter.getState() == null ? EnumSet.allOf(AccountState.class) : EnumSet.of(filter.getState()))
            .setParameter("unit", unit).setParameter("today", today);
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

package vn.ubkt.access.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import vn.ubkt.access.account.Account;
import vn.ubkt.access.account.AccountState;
import vn.ubkt.access.post.GrantState;
import vn.ubkt.access.post.Post;
import vn.ubkt.access.post.RoleGrant;

/** Accounts of the committee that acts, with what is shown beside them. */
@ApplicationScoped
class AccountLines {

    private static final String FOUND = """
          from Account a
         where a.state in :states
           and (locate(function('fold', :words), function('fold', a.fullName)) > 0 or locate(function('fold', :words), a.userName) > 0)
           and (:unit = 0 or exists (select p.id from Post p where p.accountId = a.id and p.actingUnitId = :unit
                                        and p.validFrom <= :today and (p.validTo is null or p.validTo > :today)))
        """;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

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

    Optional<Account> find(UUID publicId) {
        return entities.createQuery("select a from Account a where a.publicId = :id", Account.class)
            .setParameter("id", publicId).getResultStream().findFirst();
    }

    List<Post> posts(long account) {
        return entities.createQuery("select p from Post p where p.accountId = :account order by p.validFrom desc, p.id desc", Post.class)
            .setParameter("account", account).getResultList();
    }

    /** Account key and unit key of the posts held today. */
    List<Object[]> heldToday(Collection<Long> accounts, LocalDate today) {
        return accounts.isEmpty() ? List.of() : entities.createQuery("""
            select p.accountId, p.actingUnitId from Post p
             where p.accountId in :accounts and p.validFrom <= :today and (p.validTo is null or p.validTo > :today) order by p.id
            """, Object[].class).setParameter("accounts", accounts).setParameter("today", today).getResultList();
    }

    /** Roles held or asked for at the posts of an account, in the order they were asked for. */
    List<RoleGrant> roles(long account) {
        return entities.createQuery("""
            select g from RoleGrant g, Post p
             where p.id = g.postId and p.accountId = :account and g.state in (:pending, :active) order by g.id
            """, RoleGrant.class).setParameter("account", account).setParameter("pending", GrantState.PENDING)
            .setParameter("active", GrantState.ACTIVE).getResultList();
    }

    /** Units of the tenant, and tenants directly below it, today. */
    @SuppressWarnings("unchecked")
    List<Long> places() {
        List<Number> ids = entities.createNativeQuery("select unit_id from tenant_units()").getResultList();
        return ids.stream().map(Number::longValue).toList();
    }
}

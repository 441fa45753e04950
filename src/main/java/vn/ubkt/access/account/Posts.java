package vn.ubkt.access.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.access.grant.GrantState;
import vn.ubkt.access.grant.RoleGrant;

/** Posts of the accounts of the committee that acts, and the units where it may give one. */
@ApplicationScoped
class Posts {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    void add(Post post) {
        entities.persist(post);
        entities.flush();
    }

    Optional<Post> find(UUID publicId) {
        return entities.createQuery("select p from Post p where p.publicId = :id", Post.class)
            .setParameter("id", publicId).getResultStream().findFirst();
    }

    List<Post> of(long account) {
        return entities.createQuery("select p from Post p where p.accountId = :account order by p.validFrom desc, p.id desc", Post.class)
            .setParameter("account", account).getResultList();
    }

    boolean overlaps(long account, long unit, LocalDate from, LocalDate to) {
        return entities.createQuery("""
            select count(p) from Post p
             where p.accountId = :account and p.actingUnitId = :unit
               and p.validFrom < :to and (p.validTo is null or p.validTo > :from)
            """, Long.class).setParameter("account", account).setParameter("unit", unit).setParameter("from", from)
            .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to).getSingleResult() > 0;
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

package vn.ubkt.access.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.access.account.Account;

/** Posts of the accounts of the committee that acts. */
@ApplicationScoped
class Posts {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

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

    Optional<Account> account(UUID publicId) {
        return entities.createQuery("select a from Account a where a.publicId = :id", Account.class)
            .setParameter("id", publicId).getResultStream().findFirst();
    }

    boolean overlaps(long account, long unit, LocalDate from, LocalDate to) {
        return entities.createQuery("""
            select count(p) from Post p
             where p.accountId = :account and p.actingUnitId = :unit
               and p.validFrom < :to and (p.validTo is null or p.validTo > :from)
            """, Long.class).setParameter("account", account).setParameter("unit", unit).setParameter("from", from)
            .setParameter("to", to == null ? FOR_EVER : to).getSingleResult() > 0;
    }

    /** Whether the committee that acts may give a post at a unit. */
    boolean inTenant(long unit) {
        return (Boolean) entities.createNativeQuery("select coalesce(post_in_tenant(?1), false)").setParameter(1, unit).getSingleResult();
    }

    /** Roles held or asked for at a post. */
    List<RoleGrant> roles(long post) {
        return entities.createQuery("select g from RoleGrant g where g.postId = :post and g.state in (:pending, :active)", RoleGrant.class)
            .setParameter("post", post).setParameter("pending", GrantState.PENDING).setParameter("active", GrantState.ACTIVE)
            .getResultList();
    }

    void endSessions(long account) {
        entities.createNativeQuery("select auth_sessions_end_of(?1)").setParameter(1, account).getSingleResult();
    }
}

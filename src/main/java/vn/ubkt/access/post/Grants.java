package vn.ubkt.access.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.access.Role;
import vn.ubkt.access.account.Account;

/** Roles asked for and given at the posts of the committee that acts. */
@ApplicationScoped
class Grants {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    void add(RoleGrant grant) {
        entities.persist(grant);
        entities.flush();
    }

    Optional<Post> post(UUID publicId) {
        return entities.createQuery("select p from Post p where p.publicId = :id", Post.class)
            .setParameter("id", publicId).getResultStream().findFirst();
    }

    Account account(long id) {
        return entities.find(Account.class, id);
    }

    /** The account that holds the post of a grant. */
    long holder(RoleGrant grant) {
        return entities.find(Post.class, grant.postId()).accountId();
    }

    /** The grant to be decided, held against others who would decide it. */
    Optional<RoleGrant> hold(UUID publicId) {
        return entities.createQuery("select g from RoleGrant g where g.publicId = :id", RoleGrant.class)
            .setParameter("id", publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    boolean held(long post, Role role) {
        return entities.createQuery("""
            select count(g) from RoleGrant g where g.postId = :post and g.role = :role and g.state in (:pending, :active)
            """, Long.class).setParameter("post", post).setParameter("role", role).setParameter("pending", GrantState.PENDING)
            .setParameter("active", GrantState.ACTIVE).getSingleResult() > 0;
    }

    boolean inPlace(long post, Role role) {
        return (Boolean) entities.createNativeQuery("select coalesce(role_in_place(?1, ?2), false)")
            .setParameter(1, post).setParameter(2, role.name()).getSingleResult();
    }

    /** Grant, account, title and key of the unit of each role that waits, oldest first. */
    List<Object[]> pending() {
        return entities.createQuery("""
            select g, a, p.title, p.actingUnitId from RoleGrant g, Post p, Account a
             where p.id = g.postId and a.id = p.accountId and g.state = :pending order by g.requestedAt, g.id
            """, Object[].class).setParameter("pending", GrantState.PENDING).getResultList();
    }

    void endSessions(long account) {
        entities.createNativeQuery("select auth_sessions_end_of(?1)").setParameter(1, account).getSingleResult();
    }
}

package vn.ubkt.reporting.submission.behalf;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.shared.security.CurrentUser;

/** Rows of replies; seen by the unit and by the superior that entered for it. */
@ApplicationScoped
class Replies {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    /** Per revision the last reply. */
    @SuppressWarnings("unchecked")
    List<BehalfReply> last(Collection<Long> revisions) {
        List<Object[]> rows = em.createNativeQuery("""
            select distinct on (revision_id) revision_id, kind, reason, author_name, replied_at from behalf_reply
             where revision_id = any (cast(?1 as bigint[])) order by revision_id, id desc
            """).setParameter(1, revisions.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))).getResultList();
        return rows.stream().map(row -> new BehalfReply(((Number) row[0]).longValue(), BehalfReply.Kind.valueOf((String) row[1]),
            (String) row[2], (String) row[3], ((Timestamp) row[4]).toInstant())).toList();
    }

    /** @return whether the revision is one that a superior entered for the acting unit */
    boolean insert(long revision, BehalfReply.Kind kind, String reason, CurrentUser author, Instant now) {
        return em.createNativeQuery("""
            insert into behalf_reply (unit_id, about_unit_id, revision_id, kind, reason, author_id, author_name, replied_at)
            select r.unit_id, r.entered_at_unit, r.id, ?2, ?3, ?4, ?5, ?6
              from submission_revision r where r.id = ?1 and r.unit_id = ?7 and r.on_behalf
            """).setParameter(1, revision).setParameter(2, kind.name()).setParameter(3, reason).setParameter(4, author.accountId())
            .setParameter(5, author.name()).setParameter(6, Timestamp.from(now)).setParameter(7, author.unitId()).executeUpdate() == 1;
    }
}

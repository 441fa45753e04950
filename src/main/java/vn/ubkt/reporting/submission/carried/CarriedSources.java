package vn.ubkt.reporting.submission.carried;

import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.reporting.submission.source.SourcePaper;

/** Rows that say what carried figures rest on; added, never changed. */
@ApplicationScoped
class CarriedSources {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    /** Of recordings that stand, the newest first. */
    @SuppressWarnings("unchecked")
    List<CarriedSource> standing(Collection<Long> units, Collection<Long> periods) {
        return ((List<Object[]>) em.createNativeQuery("""
            select c.revision_id, c.unit_id, c.period_id, r.number, c.kind, c.reference, c.dated_on, c.signer_name, c.signer_title
              from carried_source c join submission_revision r on r.id = c.revision_id
             where c.period_id = any (cast(?1 as bigint[])) and c.unit_id = any (cast(?2 as bigint[]))
               and not exists (select 1 from recall l where l.revision_id = c.revision_id)
               and exists (select 1 from revision_form f where f.revision_id = c.revision_id
                              and not exists (select 1 from revision_form n
                                               where n.unit_id = f.unit_id and n.period_id = f.period_id and n.form_code = f.form_code
                                                 and n.revision_id > f.revision_id
                                                 and not exists (select 1 from recall m where m.revision_id = n.revision_id)))
             order by c.revision_id desc
            """).setParameter(1, keys(periods)).setParameter(2, keys(units)).getResultList()).stream().map(CarriedSources::source).toList();
    }

    void insert(long revision, SourcePaper paper, String signer, String signerTitle) {
        em.createNativeQuery("""
            insert into carried_source (revision_id, unit_id, period_id, period_end, kind, reference, dated_on, signer_name, signer_title)
            select r.id, r.unit_id, r.period_id, r.period_end, ?2, ?3, ?4, ?5, ?6 from submission_revision r where r.id = ?1
            """).setParameter(1, revision).setParameter(2, paper.kind().name()).setParameter(3, paper.reference())
            .setParameter(4, Date.valueOf(paper.date())).setParameter(5, signer).setParameter(6, signerTitle).executeUpdate();
    }

    private static String keys(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static CarriedSource source(Object[] row) {
        return new CarriedSource(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue(),
            ((Number) row[3]).intValue(), new SourcePaper(SourceKind.valueOf((String) row[4]), (String) row[5], ((Date) row[6]).toLocalDate()),
            (String) row[7], (String) row[8]);
    }
}

package vn.ubkt.reporting.submission.cell;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.reporting.form.rule.Part;

/** What happened to a cell, newest first, as far as the acting unit sees it: each list one statement. */
@ApplicationScoped
class CellEvents {

    private static final int MOST = 40;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    /** Changes of the draft. What a first saving put into the cell is what the next change found there, or what stands there now. */
    @SuppressWarnings("unchecked")
    List<CellEvent> changes(long unit, long period, String form, int slot) {
        List<Object[]> rows = em.createNativeQuery("""
            select c.source, c.whole, c.author_name, c.changed_at, c.old_values[array_position(c.slots, cast(?4 as integer))],
                   c.new_values[array_position(c.slots, cast(?4 as integer))],
                   (select d.own[cast(?4 as integer) + 1] from draft_form d where d.unit_id = ?1 and d.period_id = ?2 and d.form_code = ?3)
              from draft_change c
             where c.unit_id = ?1 and c.period_id = ?2 and c.form_code = ?3 and (c.whole or cast(?4 as integer) = any (c.slots))
             order by c.id desc
            """).setParameter(1, unit).setParameter(2, period).setParameter(3, form).setParameter(4, slot).setMaxResults(MOST).getResultList();
        List<CellEvent> changes = new ArrayList<>();
        Long later = rows.isEmpty() ? null : number(rows.get(0)[6]);
        for (Object[] row : rows) {
            boolean whole = (Boolean) row[1];
            Long after = whole ? later : number(row[5]);
            later = whole ? null : number(row[4]);
            if (!whole || after != null) {
                changes.add(new CellEvent(instant(row[3]), (String) row[2], CellEvent.Kind.valueOf((String) row[0]), null, later, after, null));
            }
        }
        return changes;
    }

    /** Sendings, what was taken back, and what the superior said of them. */
    List<CellEvent> sendings(long unit, long period, String form, int slot, Part part) {
        Query query = em.createNativeQuery("""
            select e.happened, e.kind, e.who, e.number, e.figure, e.reason from (
            select r.submitted_at as happened, 'SENT' as kind, r.author_name as who, r.number,
                   (case cast(?5 as text) when 'BELOW' then f.below when 'TOTAL' then f.total else f.own end)[cast(?4 as integer) + 1] as figure,
                   cast(null as text) as reason
              from revision_form f join submission_revision r on r.id = f.revision_id
             where f.unit_id = ?1 and f.period_id = ?2 and f.form_code = ?3
            union all
            select c.recalled_at, 'RECALLED', c.author_name, r.number, null, null
              from revision_form f join submission_revision r on r.id = f.revision_id join recall c on c.revision_id = r.id
             where f.unit_id = ?1 and f.period_id = ?2 and f.form_code = ?3
            union all
            select v.decided_at, v.kind, v.author_name, r.number, null, v.reason
              from revision_form f join submission_revision r on r.id = f.revision_id join verdict v on v.revision_id = r.id
             where f.unit_id = ?1 and f.period_id = ?2 and f.form_code = ?3) e
             order by e.happened desc
            """).setParameter(1, unit).setParameter(2, period).setParameter(3, form).setParameter(4, slot).setParameter(5, part.name())
            .setMaxResults(MOST);
        return rows(query);
    }

    @SuppressWarnings("unchecked")
    private static List<CellEvent> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new CellEvent(instant(row[0]), (String) row[2],
            CellEvent.Kind.valueOf((String) row[1]), (Integer) row[3], null, number(row[4]), (String) row[5])).toList();
    }

    private static Long number(Object value) {
        return value == null ? null : (Long) ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}

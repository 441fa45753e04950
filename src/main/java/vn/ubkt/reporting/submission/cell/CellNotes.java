package vn.ubkt.reporting.submission.cell;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Notes on cells: of the acting unit's drafts, and of sendings it may look into. */
@ApplicationScoped
class CellNotes {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    List<Integer> slotsOfDraft(long unit, long period, String form) {
        return slots(em.createNativeQuery("select n.slot from draft_note n where n.unit_id = ?1 and n.period_id = ?2 and n.form_code = ?3 order by n.slot")
            .setParameter(1, unit).setParameter(2, period).setParameter(3, form));
    }

    List<Integer> slotsOfRevision(long revision, String form) {
        return slots(em.createNativeQuery("select n.slot from revision_note n where n.revision_id = ?1 and n.form_code = ?2 order by n.slot")
            .setParameter(1, revision).setParameter(2, form));
    }

    Optional<CellNote> ofDraft(long unit, long period, String form, int slot) {
        return note(em.createNativeQuery("select n.text, n.author_name, n.written_at from draft_note n "
            + "where n.unit_id = ?1 and n.period_id = ?2 and n.form_code = ?3 and n.slot = ?4")
            .setParameter(1, unit).setParameter(2, period).setParameter(3, form).setParameter(4, slot));
    }

    Optional<CellNote> ofRevision(long revision, String form, int slot) {
        return note(em.createNativeQuery("select n.text, n.author_name, n.written_at from revision_note n "
            + "where n.revision_id = ?1 and n.form_code = ?2 and n.slot = ?3")
            .setParameter(1, revision).setParameter(2, form).setParameter(3, slot));
    }

    void write(long unit, long period, String form, int slot, CellNote note, long author) {
        em.createNativeQuery("""
            insert into draft_note (unit_id, period_id, form_code, slot, text, author_id, author_name, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            on conflict (unit_id, period_id, form_code, slot) do update
               set text = excluded.text, author_id = excluded.author_id, author_name = excluded.author_name, written_at = excluded.written_at
            """).setParameter(1, unit).setParameter(2, period).setParameter(3, form).setParameter(4, slot).setParameter(5, note.text())
            .setParameter(6, author).setParameter(7, note.who()).setParameter(8, Timestamp.from(note.at())).executeUpdate();
    }

    void remove(long unit, long period, String form, int slot) {
        em.createNativeQuery("delete from draft_note where unit_id = ?1 and period_id = ?2 and form_code = ?3 and slot = ?4")
            .setParameter(1, unit).setParameter(2, period).setParameter(3, form).setParameter(4, slot).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> slots(Query query) {
        return ((List<Number>) query.getResultList()).stream().map(Number::intValue).toList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<CellNote> note(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().findFirst()
            .map(row -> new CellNote((String) row[0], (String) row[1], instant(row[2])));
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}

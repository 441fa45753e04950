package vn.ubkt.reporting.submission.check;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.shared.text.JsonBuilders;

/** Rows of notes: those of the acting unit while it fills in, and those kept with revisions. */
@ApplicationScoped
class Notes {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    Map<String, WarningNote> written(long unit, long period) {
        return byKey(em.createNativeQuery("""
            select finding_key, text, changed_name, changed_at from warning_note where unit_id = ?1 and period_id = ?2
            """).setParameter(1, unit).setParameter(2, period));
    }

    Map<String, WarningNote> kept(long revision) {
        return byKey(em.createNativeQuery("select finding_key, text, author_name, noted_at from revision_warning_note where revision_id = ?1")
            .setParameter(1, revision));
    }

    void write(long unit, long period, Map<String, String> texts, long author, String authorName, Instant now) {
        JsonArrayBuilder rows = JsonBuilders.array();
        texts.forEach((key, text) -> rows.add(JsonBuilders.object().add("key", key).add("text", text)));
        em.createNativeQuery("""
            insert into warning_note (unit_id, period_id, finding_key, text, changed_by, changed_name, changed_at)
            select ?1, ?2, x.key, x.text, ?3, ?4, ?5 from jsonb_to_recordset(cast(?6 as jsonb)) as x(key text, text text)
            on conflict (unit_id, period_id, finding_key) do update
               set text = excluded.text, changed_by = excluded.changed_by, changed_name = excluded.changed_name, changed_at = excluded.changed_at
             where warning_note.text <> excluded.text
            """).setParameter(1, unit).setParameter(2, period).setParameter(3, author).setParameter(4, authorName)
            .setParameter(5, Timestamp.from(now)).setParameter(6, rows.build().toString()).executeUpdate();
    }

    void keep(long revision, Collection<String> keys) {
        JsonArrayBuilder wanted = JsonBuilders.array();
        keys.forEach(wanted::add);
        em.createNativeQuery("""
            insert into revision_warning_note (revision_id, unit_id, period_end, finding_key, text, author_name, noted_at)
            select r.id, r.unit_id, r.period_end, n.finding_key, n.text, n.changed_name, n.changed_at
              from submission_revision r join warning_note n on n.unit_id = r.unit_id and n.period_id = r.period_id
             where r.id = ?1 and n.finding_key in (select jsonb_array_elements_text(cast(?2 as jsonb)))
            """).setParameter(1, revision).setParameter(2, wanted.build().toString()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, WarningNote> byKey(Query query) {
        Map<String, WarningNote> notes = new HashMap<>();
        ((List<Object[]>) query.getResultList()).forEach(row -> notes.put((String) row[0],
            new WarningNote((String) row[0], (String) row[1], (String) row[2], ((Timestamp) row[3]).toInstant())));
        return notes;
    }
}

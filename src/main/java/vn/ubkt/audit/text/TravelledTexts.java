package vn.ubkt.audit.text;

import java.sql.Timestamp;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** The view over all texts that travel, as far as the acting unit sees them. */
@ApplicationScoped
class TravelledTexts {

    private static final String FOUND = """
          from travelled_text t
         where (cast(?1 as text) is null or t.written_at > end_of_day(cast(cast(?1 as text) as date) - 1))
           and (cast(?2 as text) is null or t.written_at <= end_of_day(cast(cast(?2 as text) as date)))
           and (cast(?3 as text) is null or t.kind = ?3)
           and (cast(?4 as text) is null or position(fold(?4) in fold(t.text || ' ' || t.author_name)) > 0)
        """;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    int count(TextFilter filter) {
        return ((Number) bound("select count(*)" + FOUND, filter).getSingleResult()).intValue();
    }

    /** Newest first. */
    @SuppressWarnings("unchecked")
    List<TravelledText> page(TextFilter filter, int first, int size) {
        List<Object[]> rows = bound("""
            select t.kind, coalesce(f.name, ''), coalesce(o.name, ''), t.author_name, t.written_at, t.text
              from (select t.* """ + FOUND + """
                     order by t.written_at desc, t.kind, t.text limit ?5 offset ?6) t
              left join unit_name f on f.unit_id = t.from_unit_id and f.valid_from <= ubkt_today() and (f.valid_to is null or f.valid_to > ubkt_today())
              left join unit_name o on o.unit_id = t.to_unit_id and o.valid_from <= ubkt_today() and (o.valid_to is null or o.valid_to > ubkt_today())
             order by t.written_at desc, t.kind, t.text
            """, filter).setParameter(5, size).setParameter(6, first).getResultList();
        return rows.stream().map(row -> new TravelledText(TextKind.valueOf((String) row[0]), (String) row[1], (String) row[2], (String) row[3],
            ((Timestamp) row[4]).toInstant(), (String) row[5])).toList();
    }

    private Query bound(String sql, TextFilter filter) {
        return em.createNativeQuery(sql).setParameter(1, filter.getFrom() == null ? null : filter.getFrom().toString())
            .setParameter(2, filter.getTo() == null ? null : filter.getTo().toString())
            .setParameter(3, filter.getKind() == null ? null : filter.getKind().name()).setParameter(4, filter.getWords());
    }
}

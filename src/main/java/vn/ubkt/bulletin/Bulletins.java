package vn.ubkt.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.shared.text.JsonBuilders;

/** Bulletins of the acting unit while they are composed, their blocks, and who had a hand in them. */
@ApplicationScoped
class Bulletins {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    List<DraftRow> drafts(int limit) {
        return entities.createQuery("""
            select new vn.ubkt.bulletin.DraftRow(b.publicId, b.title, b.authorName, b.changedName, b.changedAt)
              from Bulletin b where b.state = :draft order by b.changedAt desc
            """, DraftRow.class).setParameter("draft", Bulletin.State.DRAFT).setMaxResults(limit).getResultList();
    }

    /** Where the unit's newest bulletin is issued. */
    Optional<String> lastPlace() {
        return entities.createQuery("select b.place from Bulletin b order by b.id desc", String.class).setMaxResults(1)
            .getResultStream().findFirst();
    }

    Optional<Bulletin> find(UUID publicId) {
        return entities.createQuery("select b from Bulletin b where b.publicId = :id", Bulletin.class)
            .setParameter("id", publicId).getResultStream().findFirst();
    }

    /** The bulletin to be changed, held against others who would change it. */
    Optional<Bulletin> hold(UUID publicId) {
        return entities.createQuery("select b from Bulletin b where b.publicId = :id", Bulletin.class)
            .setParameter("id", publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Writes at once, so that the key is known. */
    void add(Bulletin bulletin) {
        entities.persist(bulletin);
        entities.flush();
    }

    @SuppressWarnings("unchecked")
    List<BlockDraft> blocks(long bulletin) {
        return ((List<Object[]>) entities.createNativeQuery("""
            select b.heading, p.public_id, array_to_string(b.lines, ' ')
              from bulletin_block b join period p on p.id = b.period_id where b.bulletin_id = ?1 order by b.position
            """).setParameter(1, bulletin).getResultList()).stream()
            .map(row -> new BlockDraft((String) row[0], (UUID) row[1], codes((String) row[2]))).toList();
    }

    /** @throws IllegalStateException where a period is not in sight */
    void replaceBlocks(Bulletin bulletin, List<BlockDraft> blocks) {
        entities.createNativeQuery("delete from bulletin_block where bulletin_id = ?1").setParameter(1, bulletin.id()).executeUpdate();
        JsonArrayBuilder rows = JsonBuilders.array();
        for (int i = 0; i < blocks.size(); i++) {
            BlockDraft block = blocks.get(i);
            rows.add(JsonBuilders.object().add("position", i + 1).add("heading", block.getHeading().strip())
                .add("period", block.getPeriod().toString()).add("lines", String.join(" ", block.getLines())));
        }
        int written = entities.createNativeQuery("""
            insert into bulletin_block (bulletin_id, unit_id, position, heading, period_id, lines)
            select ?1, ?2, x.position, x.heading, p.id, coalesce(string_to_array(nullif(x.lines, ''), ' '), cast('{}' as text[]))
              from jsonb_to_recordset(cast(?3 as jsonb)) as x(position smallint, heading text, period uuid, lines text)
              join period p on p.public_id = x.period
            """).setParameter(1, bulletin.id()).setParameter(2, bulletin.unitId()).setParameter(3, rows.build().toString()).executeUpdate();
        if (written < blocks.size()) {
            throw new IllegalStateException("a block names a period that is not in sight");
        }
    }

    void addEditor(Bulletin bulletin, long account) {
        entities.createNativeQuery("""
            insert into bulletin_editor (bulletin_id, unit_id, account_id) values (?1, ?2, ?3) on conflict do nothing
            """).setParameter(1, bulletin.id()).setParameter(2, bulletin.unitId()).setParameter(3, account).executeUpdate();
    }

    boolean isEditor(Bulletin bulletin, long account) {
        return !entities.createNativeQuery("select 1 from bulletin_editor where bulletin_id = ?1 and account_id = ?2")
            .setParameter(1, bulletin.id()).setParameter(2, account).getResultList().isEmpty();
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}

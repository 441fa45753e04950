package vn.ubkt.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The chain as the database keeps it. It grows through a function only, so there is no entity that could be changed. */
@ApplicationScoped
class AuditEntries {

    private static final String ROWS = """
        select e.sequence, cast(extract(epoch from e.at) * 1000 as bigint), e.account_id, a.full_name,
               coalesce(n.short_name, cast(e.acting_unit_id as text)), e.action, e.object_kind, e.object_id, e.details
          from audit_entry e
          left join account a on a.id = e.account_id
          left join lateral (select un.short_name from unit_name un
                              where un.unit_id = e.acting_unit_id
                                and un.valid_from <= cast(e.at at time zone 'Asia/Ho_Chi_Minh' as date)
                              order by un.valid_from desc limit 1) n on true
         where e.id = any (cast(?1 as bigint[]))
         order by e.sequence desc""";

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entityManager;

    void append(Long account, String action, String objectKind, String objectId, String details) {
        entityManager.createNativeQuery("select audit_append(cast(?1 as bigint), ?2, ?3, ?4, ?5)")
            .setParameter(1, account == null ? null : account.toString())
            .setParameter(2, action)
            .setParameter(3, objectKind)
            .setParameter(4, objectId)
            .setParameter(5, details)
            .getSingleResult();
    }

    int count(AuditConditions conditions) {
        String sql = "select count(*) from audit_entry e" + conditions.where();
        return ((Number) conditions.bind(entityManager.createNativeQuery(sql)).getSingleResult()).intValue();
    }

    /** Newest first: a page of keys, then the rows behind them. */
    List<AuditRow> rows(AuditConditions conditions, int first, int size) {
        String sql = "select e.id from audit_entry e" + conditions.where()
            + " order by e.sequence desc limit ?" + conditions.next() + " offset ?" + (conditions.next() + 1);
        var keys = conditions.bind(entityManager.createNativeQuery(sql))
            .setParameter(conditions.next(), size)
            .setParameter(conditions.next() + 1, first);
        List<?> ids = keys.getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        String array = ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
        List<?> found = entityManager.createNativeQuery(ROWS).setParameter(1, array).getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    Optional<Long> firstBreak() {
        List<?> found = entityManager.createNativeQuery("select sequence from audit_first_break()").getResultList();
        return found.stream().map(number -> ((Number) number).longValue()).findFirst();
    }

    long tenant() {
        return ((Number) entityManager.createNativeQuery("select ubkt_tenant()").getSingleResult()).longValue();
    }

    /** Empty where the chain of the acting tenant has no such entry. */
    Optional<String> hashAt(long sequence) {
        return Optional.ofNullable((String) entityManager.createNativeQuery("select audit_hash_at(?1)")
            .setParameter(1, sequence).getSingleResult());
    }

    private static AuditRow row(Object[] r) {
        return new AuditRow(((Number) r[0]).longValue(), Instant.ofEpochMilli(((Number) r[1]).longValue()),
            r[2] == null ? null : ((Number) r[2]).longValue(), (String) r[3], (String) r[4],
            (String) r[5], (String) r[6], (String) r[7], CanonicalJson.read((String) r[8]));
    }
}

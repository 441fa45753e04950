package vn.ubkt.reporting.quick.branch;

import java.io.StringReader;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.quick.QuickError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.text.JsonBuilders;

/** Branches of the acting unit and what they reported; nobody else's are ever visible. */
@ApplicationScoped
class Branches {

    private static final String UNIQUE = "23505";
    private static final String COLUMNS = "b.id, b.public_id, b.kind, b.position, b.name, b.valid_from, b.valid_to, b.version";

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    /** All of them in their order, those that ended last. */
    List<Branch> all(long unit) {
        return rows(em.createNativeQuery("select " + COLUMNS + " from branch b where b.unit_id = ?1 order by b.valid_to is not null, b.position, b.name")
            .setParameter(1, unit)).stream().map(Branches::branch).toList();
    }

    /** Those that were there at any day of the period or reported for it, with what they reported. */
    List<BranchRow> sheet(long unit, PeriodRef period) {
        return rows(em.createNativeQuery("select " + COLUMNS + """
            , cast(r.figures as text), coalesce(r.version, 0), r.changed_name, r.changed_at
              from branch b left join branch_row r on r.branch_id = b.id and r.period_id = ?2
             where b.unit_id = ?1 and (r.id is not null or b.valid_from <= cast(cast(?3 as text) as date)
                                       and (b.valid_to is null or b.valid_to > cast(cast(?4 as text) as date)))
             order by b.position, b.name
            """).setParameter(1, unit).setParameter(2, period.id()).setParameter(3, period.endsOn().toString())
            .setParameter(4, period.startsOn().toString())).stream()
            .map(row -> new BranchRow(branch(row), figures((String) row[8]), ((Number) row[9]).longValue(), (String) row[10], instant(row[11]))).toList();
    }

    /** @return whether the row was still at the version named */
    boolean save(long unit, long period, long branch, Map<String, Long> figures, long version, CurrentUser author, Instant now) {
        return em.createNativeQuery("""
            insert into branch_row as r (unit_id, period_id, branch_id, figures, version, changed_by, changed_name, changed_at)
            values (?1, ?2, ?3, cast(?4 as jsonb), ?5 + 1, ?6, ?7, ?8)
            on conflict (period_id, branch_id) do update set figures = excluded.figures, version = excluded.version,
                   changed_by = excluded.changed_by, changed_name = excluded.changed_name, changed_at = excluded.changed_at
             where r.version = excluded.version - 1
            """).setParameter(1, unit).setParameter(2, period).setParameter(3, branch).setParameter(4, json(figures)).setParameter(5, version)
            .setParameter(6, author.accountId()).setParameter(7, author.name()).setParameter(8, Timestamp.from(now)).executeUpdate() == 1;
    }

    /** One change of the sheet of a unit at a time: the sums are those of all rows. */
    void lock(long unit) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(80, ?1) as text)").setParameter(1, (int) unit).getSingleResult();
    }

    /** @throws DomainException where a branch of that name is kept already */
    void add(long unit, BranchKind kind, List<String> names, LocalDate from) {
        var lines = JsonBuilders.array();
        names.forEach(lines::add);
        told(() -> em.createNativeQuery("""
            insert into branch (unit_id, kind, position, name, valid_from)
            select ?1, ?2, n.line + (select coalesce(max(b.position), 0) from branch b where b.unit_id = ?1), n.name, cast(cast(?4 as text) as date)
              from jsonb_array_elements_text(cast(?3 as jsonb)) with ordinality as n(name, line)
            """).setParameter(1, unit).setParameter(2, kind.name()).setParameter(3, lines.build().toString())
            .setParameter(4, from.toString()).executeUpdate());
    }

    /** @return whether the branch was still at the version named */
    boolean change(Branch branch, String name, int position, LocalDate validTo) {
        return told(() -> em.createNativeQuery("""
            update branch set name = ?2, position = ?3, valid_to = cast(cast(?4 as text) as date), version = version + 1
             where id = ?1 and version = ?5
            """).setParameter(1, branch.id()).setParameter(2, name).setParameter(3, position)
            .setParameter(4, validTo == null ? null : validTo.toString()).setParameter(5, branch.version()).executeUpdate()) == 1;
    }

    private static int told(IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (PersistenceException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())) {
                    throw new DomainException(QuickError.NAME_TAKEN);
                }
            }
            throw refused;
        }
    }

    private static String json(Map<String, Long> figures) {
        JsonObjectBuilder object = JsonBuilders.object();
        figures.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, Long> figures(String json) {
        Map<String, Long> figures = new HashMap<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                JsonObject object = reader.readObject();
                object.keySet().forEach(code -> figures.put(code, ((JsonNumber) object.get(code)).longValueExact()));
            }
        }
        return figures;
    }

    private static Branch branch(Object[] row) {
        return new Branch(((Number) row[0]).longValue(), (UUID) row[1], BranchKind.valueOf((String) row[2]), ((Number) row[3]).intValue(),
            (String) row[4], day(row[5]), day(row[6]), ((Number) row[7]).longValue());
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}

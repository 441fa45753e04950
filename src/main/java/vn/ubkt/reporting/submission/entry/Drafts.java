package vn.ubkt.reporting.submission.entry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.shared.text.JsonBuilders;

/** Drafts of the acting unit; nobody else's are ever visible. */
@ApplicationScoped
class Drafts {

    private static final String COLUMNS = "d.form_code, cast(d.own as text), d.nil, d.version, d.changed_name, d.changed_at, "
        + "(select cast(f.slots as text) from fed_cells f where f.unit_id = d.unit_id and f.period_id = d.period_id and f.form_code = d.form_code)";

    /** The draft, and beside it what changed: of a first saving, only that it was one. */
    private static final String WRITE = """
        with given as (
            select x.* from jsonb_to_recordset(cast(?3 as jsonb))
                   as x(form text, form_version bigint, own text, nil boolean, version bigint, name text, at timestamptz)),
        old as (
            select o.form_code, o.own from draft_form o
             where o.unit_id = ?1 and o.period_id = ?2 and o.form_code in (select g.form from given g)),
        written as (
            insert into draft_form as d (unit_id, period_id, form_code, form_version_id, own, nil, version, changed_by, changed_name, changed_at)
            select ?1, ?2, g.form, g.form_version, cast(g.own as bigint[]), g.nil, g.version + 1, ?4, g.name, g.at from given g
            on conflict (unit_id, period_id, form_code) do update
               set own = excluded.own, nil = excluded.nil, form_version_id = excluded.form_version_id, version = excluded.version,
                   changed_by = excluded.changed_by, changed_name = excluded.changed_name, changed_at = excluded.changed_at
             where d.version = excluded.version - 1
            returning d.form_code, d.own, d.changed_name, d.changed_at),
        logged as (
            insert into draft_change (unit_id, period_id, form_code, source, whole, slots, old_values, new_values, author_id, author_name, changed_at)
            select ?1, ?2, w.form_code, ?5, o.form_code is null, coalesce(c.slots, '{}'), coalesce(c.olds, '{}'), coalesce(c.news, '{}'), ?4,
                   w.changed_name, w.changed_at
              from written w left join old o on o.form_code = w.form_code
              left join lateral (
                   select array_agg(cast(u.at - 1 as integer) order by u.at) slots, array_agg(u.a order by u.at) olds, array_agg(u.b order by u.at) news
                     from unnest(o.own, w.own) with ordinality as u(a, b, at)
                    where o.form_code is not null and u.a is distinct from u.b) c on true
             where o.form_code is null or c.slots is not null)
        select count(*) from written
        """;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    Map<String, Draft> all(long unit, long period) {
        return drafts(em.createNativeQuery("select " + COLUMNS + " from draft_form d where d.unit_id = ?1 and d.period_id = ?2")
            .setParameter(1, unit).setParameter(2, period)).stream().collect(Collectors.toMap(Draft::formCode, Function.identity()));
    }

    Draft one(long unit, long period, String form, int slots) {
        return drafts(em.createNativeQuery("select " + COLUMNS
            + " from draft_form d where d.unit_id = ?1 and d.period_id = ?2 and d.form_code = ?3")
            .setParameter(1, unit).setParameter(2, period).setParameter(3, form)).stream().findFirst().orElseGet(() -> Draft.none(form, slots));
    }

    /**
     * Writes drafts, each over the version it was read at, and in the same statement what changed in them: of a first saving
     * only that it was one, for its cells were empty before.
     *
     * @return how many were written; fewer than given where somebody changed one meanwhile
     */
    int write(long unit, long period, Collection<Draft> drafts, Function<String, Long> versionOfForm, long author, DraftWriter.Source source) {
        JsonArrayBuilder rows = JsonBuilders.array();
        for (Draft draft : drafts) {
            rows.add(JsonBuilders.object().add("form", draft.formCode()).add("form_version", versionOfForm.apply(draft.formCode()))
                .add("own", draft.own().toLiteral()).add("nil", draft.nil()).add("version", draft.version())
                .add("name", draft.changedBy()).add("at", draft.changedAt().toString()));
        }
        Object written = em.createNativeQuery(WRITE).setParameter(1, unit).setParameter(2, period).setParameter(3, rows.build().toString()).setParameter(4, author)
            .setParameter(5, source.name()).getSingleResult();
        return ((Number) written).intValue();
    }

    /** Records which cells are fed, form by form. */
    void feed(long unit, long period, Map<String, Set<Integer>> fed, Instant now) {
        JsonArrayBuilder rows = JsonBuilders.array();
        fed.forEach((form, slots) -> rows.add(JsonBuilders.object().add("form", form).add("slots", literal(slots))));
        em.createNativeQuery("""
            with given as (select x.form, cast(x.slots as integer[]) as slots
                             from jsonb_to_recordset(cast(?3 as jsonb)) as x(form text, slots text)),
                 ended as (delete from fed_cells f using given g
                            where f.unit_id = ?1 and f.period_id = ?2 and f.form_code = g.form and cardinality(g.slots) = 0)
            insert into fed_cells (unit_id, period_id, form_code, slots, fed_since)
            select ?1, ?2, g.form, g.slots, ?4 from given g where cardinality(g.slots) > 0
            on conflict (unit_id, period_id, form_code) do update set slots = excluded.slots
            """).setParameter(1, unit).setParameter(2, period).setParameter(3, rows.build().toString())
            .setParameter(4, Timestamp.from(now)).executeUpdate();
    }

    private static String literal(Set<Integer> slots) {
        return slots.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Set<Integer> slots(String literal) {
        return literal == null ? Set.of() : Arrays.stream(literal.substring(1, literal.length() - 1).split(",")).map(Integer::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Draft> drafts(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new Draft((String) row[0], CellVector.parse((String) row[1]),
            (Boolean) row[2], ((Number) row[3]).longValue(), (String) row[4], instant(row[5]), slots((String) row[6]))).toList();
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}

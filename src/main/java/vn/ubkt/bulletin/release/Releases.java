package vn.ubkt.bulletin.release;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.bulletin.figure.Family;

/** Rows of released bulletins, their figures, noted changes and prints. Vectors travel as array literals. */
@ApplicationScoped
class Releases {

    /** What was last noted of figure f. */
    private static final String LAST_CHANGE = """
         left join lateral (select c.id, c.new_value, c.noted_at from bulletin_change c
                             where c.figure_id = f.id order by c.id desc limit 1) c on true
        """;
    /** Spaces of advisory locks, by unit. */
    private static final int ISSUE_LOCK = 60;
    private static final int PRINT_LOCK = 61;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    /** A release as it is stored: key, digest and all but its figures. */
    record Head(long id, UUID publicId, String digest, ReleasedContent content) {
    }

    /** A figure as it is stored, with the last noted change of its source. */
    record FigureRow(int block, String heading, long periodId, UUID period, String periodName, int unitsMissing, ReleasedContent.Figure figure,
                     Instant changedAt, Long newValue) {

        /** Whether the source gives another figure than the released one. */
        boolean differs() {
            return changedAt != null && !Objects.equals(newValue, figure.value());
        }
    }

    /** A released figure whose source may have changed. */
    record Watched(long id, UUID period, String lineCode, Long lastKnown) {
    }

    /** No release of the unit while its figures change: taken before they are looked at for a release. */
    void lockIssues(long unit) {
        lock("pg_advisory_xact_lock", ISSUE_LOCK, unit);
    }

    /** No release of the unit until the figures that changed are written: taken after they changed. */
    void holdIssues(long unit) {
        lock("pg_advisory_xact_lock_shared", ISSUE_LOCK, unit);
    }

    int nextIssue(long unit, int year) {
        return ((Number) entities.createNativeQuery("""
            select 1 + coalesce(max(issue_number), 0) from bulletin_release where unit_id = ?1 and issue_year = ?2
            """).setParameter(1, unit).setParameter(2, year).getSingleResult()).intValue();
    }

    UUID insert(long bulletin, ReleasedContent content, String digest, String figures) {
        return (UUID) entities.createNativeQuery("""
            with released as (
            insert into bulletin_release (unit_id, bulletin_id, issue_number, issue_year, committee, place, title, intro, closing,
                   composed_by, composed_name, released_by, released_name, released_title, released_at, content_hash)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            returning id, public_id),
            figures as (
            insert into bulletin_figure (release_id, unit_id, block, heading, period_id, period_name, units_missing, position, line_code,
                   label, actor, unit_of_count, value, sources)
            select released.id, ?1, x.block, x.heading, x.period, x.period_name, x.units_missing, x.position, x.line, x.label, x.actor,
                   x.unit_of_count, x.value, cast(x.sources as bigint[])
              from released, jsonb_to_recordset(cast(?17 as jsonb)) as x(block smallint, heading text, period bigint, period_name text,
                   units_missing integer, position smallint, line text, label text, actor text, unit_of_count text, value bigint, sources text))
            select public_id from released
            """).setParameter(1, content.unitId()).setParameter(2, bulletin).setParameter(3, content.issueNumber())
            .setParameter(4, content.issueYear()).setParameter(5, content.committee()).setParameter(6, content.place())
            .setParameter(7, content.title()).setParameter(8, content.intro()).setParameter(9, content.closing())
            .setParameter(10, content.composed().accountId()).setParameter(11, content.composed().name())
            .setParameter(12, content.released().accountId()).setParameter(13, content.released().name())
            .setParameter(14, content.releasedTitle()).setParameter(15, Timestamp.from(content.releasedAt()))
            .setParameter(16, digest).setParameter(17, figures).getSingleResult();
    }

    Optional<Head> head(UUID publicId) {
        return rows(entities.createNativeQuery("""
            select id, public_id, content_hash, unit_id, issue_number, issue_year, committee, place, title, intro, closing,
                   composed_by, composed_name, released_by, released_name, released_title, released_at
              from bulletin_release where public_id = ?1
            """).setParameter(1, publicId)).map(row -> new Head(number(row[0]), (UUID) row[1], (String) row[2],
                new ReleasedContent(number(row[3]), (Integer) row[4], (Integer) row[5], (String) row[6], (String) row[7], (String) row[8],
                    (String) row[9], (String) row[10], new ReleasedContent.Person(number(row[11]), (String) row[12]),
                    new ReleasedContent.Person(number(row[13]), (String) row[14]), (String) row[15], instant(row[16]), List.of())))
            .findFirst();
    }

    List<FigureRow> figures(long release) {
        return rows(entities.createNativeQuery("""
            select f.block, f.heading, f.period_id, p.public_id, f.period_name, f.line_code, f.label, f.actor, f.unit_of_count, f.value,
                   cast(f.sources as text), c.noted_at, c.new_value, f.units_missing
              from bulletin_figure f left join period p on p.id = f.period_id
            """ + LAST_CHANGE + " where f.release_id = ?1 order by f.block, f.position").setParameter(1, release))
            .map(row -> new FigureRow(((Number) row[0]).intValue(), (String) row[1], number(row[2]), (UUID) row[3], (String) row[4],
                (Integer) row[13], new ReleasedContent.Figure((String) row[5], (String) row[6], Family.valueOf((String) row[7]), (String) row[8],
                    (Long) row[9], keys((String) row[10])), instant(row[11]), (Long) row[12])).toList();
    }

    ReleasePage page(ReleaseFilter filter, int first, int size, long acting) {
        List<Object[]> found = rows(entities.createNativeQuery("""
            select r.public_id, r.issue_number, r.issue_year, r.title, r.committee, r.released_at, r.unit_id,
                   exists (select 1 from bulletin_figure f
            """ + LAST_CHANGE + """
                            where f.release_id = r.id and c.id is not null and c.new_value is distinct from f.value),
                   count(*) over ()
              from bulletin_release r
             where (cast(?1 as text) is null or position(fold(cast(?1 as text)) in fold(r.title || ' ' || r.committee)) > 0)
               and (cast(?2 as integer) is null or r.issue_year = cast(?2 as integer))
             order by r.released_at desc, r.id desc
            """).setParameter(1, filter.getWords()).setParameter(2, filter.getYear()).setFirstResult(first).setMaxResults(size)).toList();
        return new ReleasePage(found.stream().map(row -> new ReleaseRow((UUID) row[0], (Integer) row[1], (Integer) row[2], (String) row[3],
            (String) row[4], instant(row[5]), acting == number(row[6]), (Boolean) row[7])).toList(),
            found.isEmpty() ? 0 : (int) number(found.get(0)[8]));
    }

    /** Figures a unit released of the given lines over a period or one that contains it. */
    List<Watched> watched(long unit, long period, Collection<String> lines) {
        return rows(entities.createNativeQuery("""
            select f.id, p.public_id, f.line_code, case when c.id is null then f.value else c.new_value end
              from bulletin_figure f join period p on p.id = f.period_id
            """ + LAST_CHANGE + """
             where f.unit_id = ?1 and f.line_code = any (cast(?3 as text[]))
               and (f.period_id = ?2 or f.period_id in (select k.period_id from period_component k where k.component_id = ?2))
            """).setParameter(1, unit).setParameter(2, period).setParameter(3, "{" + String.join(",", lines) + "}"))
            .map(row -> new Watched(number(row[0]), (UUID) row[1], (String) row[2], (Long) row[3])).toList();
    }

    /** @param changes a JSON array of figure and value */
    void insertChanges(long unit, String changes, Instant now) {
        entities.createNativeQuery("""
            insert into bulletin_change (figure_id, unit_id, new_value, noted_at)
            select x.figure, ?1, x.value, ?3 from jsonb_to_recordset(cast(?2 as jsonb)) as x(figure bigint, value bigint)
            """).setParameter(1, unit).setParameter(2, changes).setParameter(3, Timestamp.from(now)).executeUpdate();
    }

    int insertPrint(long unit, long release, long account, String name, Instant now) {
        lock("pg_advisory_xact_lock", PRINT_LOCK, unit);
        return ((Number) entities.createNativeQuery("""
            insert into bulletin_print (unit_id, release_id, number, requested_by, requested_name, printed_at)
            select ?1, ?2, 1 + coalesce(max(number), 0), ?3, ?4, ?5 from bulletin_print where unit_id = ?1
            returning number
            """).setParameter(1, unit).setParameter(2, release).setParameter(3, account).setParameter(4, name)
            .setParameter(5, Timestamp.from(now)).getSingleResult()).intValue();
    }

    private void lock(String function, int kind, long unit) {
        entities.createNativeQuery("select cast(" + function + "(?1, ?2) as text)").setParameter(1, kind)
            .setParameter(2, (int) unit).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private static List<Long> keys(String literal) {
        String inner = literal.substring(1, literal.length() - 1);
        return inner.isEmpty() ? List.of() : Arrays.stream(inner.split(",")).map(Long::valueOf).collect(Collectors.toList());
    }
}

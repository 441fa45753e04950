package vn.ubkt.reporting.submission;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.reporting.submission.source.SourcePaper;
import vn.ubkt.shared.security.CurrentUser;

/** Rows of the ledger of revisions, their recalls and verdicts. Vectors travel as array literals. */
@ApplicationScoped
class Revisions {

    /** The last verdict on revision r. */
    private static final String LAST_VERDICT = """
         left join lateral (select v.kind, v.reason, v.author_name, v.decided_at from verdict v
                             where v.revision_id = r.id order by v.id desc limit 1) v on true
        """;
    private static final String NOT_RECALLED = "not exists (select 1 from recall c where c.revision_id = r.id)";

    private static final String HEAD = """
        select r.id, r.public_id, r.unit_id, r.period_id, r.period_end, r.number, r.whole_set, r.author_name, r.submitted_at,
               v.kind, v.reason, v.author_name, v.decided_at, r.source_kind, r.source_paper, r.source_date, r.author_id
          from submission_revision r
        """ + LAST_VERDICT;

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    /** Per unit, period and form, the last sending that stands. */
    List<SentForm> lastSent(Collection<Long> units, Collection<Long> periods) {
        Query query = em.createNativeQuery("""
            select distinct on (f.unit_id, f.period_id, f.form_code) f.unit_id, f.period_id, f.form_code, r.id, r.public_id, r.number, f.nil, r.author_name,
                   r.submitted_at, v.kind, v.reason, v.author_name, v.decided_at, r.source_kind, r.source_paper, r.source_date
              from revision_form f join submission_revision r on r.id = f.revision_id
            """ + LAST_VERDICT + " where f.period_id = any (cast(?1 as bigint[])) and f.unit_id = any (cast(?2 as bigint[])) and " + NOT_RECALLED
            + " order by f.unit_id, f.period_id, f.form_code, r.id desc");
        return rows(query.setParameter(1, keys(periods)).setParameter(2, keys(units))).map(row -> sentForm(row, source(row, 13))).toList();
    }

    /**
     * Per unit, period and form, the figures of the last sending that stands.
     *
     * @param acceptedOnly only where the superior accepted it
     * @param forms        {@code null} = all
     */
    List<FormFigures> lastFigures(Collection<Long> units, Collection<Long> periods, Collection<String> forms, Collection<Long> onlyAcceptedOf) {
        Query query = em.createNativeQuery("""
            select x.revision_id, x.unit_id, x.period_id, x.form_code, x.nil, x.own, x.below, x.total, x.inputs from (
            select distinct on (f.unit_id, f.period_id, f.form_code) f.revision_id, f.unit_id, f.period_id, f.form_code, f.nil,
                   cast(f.own as text) own, cast(f.below as text) below, cast(f.total as text) total, cast(f.inputs as text) inputs, v.kind
              from revision_form f join submission_revision r on r.id = f.revision_id
            """ + LAST_VERDICT + """
             where f.period_id = any (cast(?1 as bigint[])) and f.unit_id = any (cast(?2 as bigint[]))
               and (cast(?3 as text) is null or f.form_code = any (cast(?3 as text[])))
            """ + " and " + NOT_RECALLED + """
             order by f.unit_id, f.period_id, f.form_code, f.revision_id desc) x
             where x.kind = 'ACCEPTED' or x.unit_id <> all (cast(?4 as bigint[]))
            """);
        query.setParameter(1, keys(periods)).setParameter(2, keys(units))
            .setParameter(3, forms == null ? null : "{" + String.join(",", forms) + "}").setParameter(4, keys(onlyAcceptedOf));
        return figures(query);
    }

    /**
     * Per unit, period and form, the total rows of the last sending that stands, oldest period first. The total row comes first in
     * every vector.
     *
     * @param columns at least as many as any form has
     */
    List<TotalRows> totalRows(Collection<Long> units, LocalDate from, LocalDate to, Collection<String> forms, int columns) {
        Query query = em.createNativeQuery("""
            select x.* from (
            select distinct on (f.unit_id, f.period_id, f.form_code) f.unit_id, f.period_id, f.form_code, r.id, r.public_id, r.number, f.nil,
                   r.author_name author, r.submitted_at, v.kind, v.reason, v.author_name, v.decided_at, f.period_end,
                   cast(trim_array(f.own, greatest(0, cardinality(f.own) - ?5)) as text) own,
                   cast(trim_array(f.total, greatest(0, cardinality(f.total) - ?5)) as text) total
              from revision_form f join submission_revision r on r.id = f.revision_id
            """ + LAST_VERDICT + """
             where f.unit_id = any (cast(?1 as bigint[])) and f.period_end between ?2 and ?3 and f.form_code = any (cast(?4 as text[]))
               and
            """ + NOT_RECALLED + """
             order by f.unit_id, f.period_id, f.form_code, f.revision_id desc) x
             order by x.period_end, x.period_id
            """);
        query.setParameter(1, keys(units)).setParameter(2, from).setParameter(3, to).setParameter(4, "{" + String.join(",", forms) + "}")
            .setParameter(5, columns);
        return rows(query).map(row -> new TotalRows(sentForm(row, null), ((java.sql.Date) row[13]).toLocalDate(), CellVector.parse((String) row[14]),
            CellVector.parse((String) row[15]))).toList();
    }

    /** The figures of the given revisions, of one form, or of all. */
    List<FormFigures> figuresOf(Collection<Long> revisions, String formOrNull) {
        return figures(em.createNativeQuery("""
            select f.revision_id, f.unit_id, f.period_id, f.form_code, f.nil, cast(f.own as text), cast(f.below as text),
                   cast(f.total as text), cast(f.inputs as text)
              from revision_form f
             where f.revision_id = any (cast(?1 as bigint[])) and (cast(?2 as text) is null or f.form_code = ?2)
             order by f.form_code, f.unit_id, f.period_id
            """).setParameter(1, keys(revisions)).setParameter(2, formOrNull));
    }

    Optional<RevisionHead> head(UUID publicId) {
        return heads(em.createNativeQuery(HEAD + " where r.public_id = ?1 and " + NOT_RECALLED).setParameter(1, publicId)).stream().findFirst();
    }

    /** Sendings that stand, of the given units in a period, newest first. */
    List<RevisionHead> heads(Collection<Long> units, long period) {
        return heads(em.createNativeQuery(HEAD + " where r.period_id = ?1 and r.unit_id = any (cast(?2 as bigint[])) and " + NOT_RECALLED
            + " order by r.id desc").setParameter(1, period).setParameter(2, keys(units)));
    }

    Optional<SentReceipt> receipt(long unit, UUID idempotencyKey) {
        return rows(em.createNativeQuery("""
            select r.id, r.public_id, r.number, r.submitted_at, (select count(*) from revision_form f where f.revision_id = r.id)
              from submission_revision r where r.unit_id = ?1 and r.idempotency_key = ?2
            """).setParameter(1, unit).setParameter(2, idempotencyKey)).map(Revisions::receipt).findFirst();
    }

    SentReceipt insert(CurrentUser author, Instant now, NewRevision revision) {
        SourcePaper source = revision.source();
        return rows(em.createNativeQuery("""
            insert into submission_revision (unit_id, period_id, period_end, number, whole_set, author_id, author_name, idempotency_key, submitted_at,
                   on_behalf, source_kind, source_paper, source_date, entered_at_unit)
            select ?1, ?2, ?3, 1 + coalesce(max(s.number), 0), ?4, ?5, ?6, ?7, ?8,
                   cast(?10 as text) is not null, ?10, ?11, cast(cast(?12 as text) as date), cast(?13 as bigint)
              from submission_revision s where s.unit_id = ?1 and s.period_id = ?2
            returning id, public_id, number, submitted_at, cast(?9 as bigint)
            """).setParameter(1, author.unitId()).setParameter(2, revision.period().id()).setParameter(3, revision.period().endsOn())
            .setParameter(4, revision.wholeSet()).setParameter(5, author.accountId()).setParameter(6, author.name())
            .setParameter(7, revision.idempotencyKey()).setParameter(8, Timestamp.from(now)).setParameter(9, revision.forms().size())
            .setParameter(10, source == null ? null : source.kind().name()).setParameter(11, source == null ? null : source.reference())
            .setParameter(12, source == null ? null : source.date().toString()).setParameter(13, source == null ? null : author.homeUnitId()))
            .map(Revisions::receipt).findFirst().orElseThrow();
    }

    /** The figures of the forms, and with them the notes that stand on their cells. */
    void insertForms(long revisionId, String formsAsJson) {
        em.createNativeQuery("""
            with sent as (
                insert into revision_form (revision_id, unit_id, period_id, period_end, form_code, form_version_id, nil, own, below, total, inputs)
                select r.id, r.unit_id, r.period_id, r.period_end, x.form, x.version, x.nil, cast(x.own as bigint[]), cast(x.below as bigint[]),
                       cast(x.total as bigint[]), cast(x.inputs as bigint[])
                  from submission_revision r,
                       jsonb_to_recordset(cast(?2 as jsonb)) as x(form text, version bigint, nil boolean, own text, below text, total text, inputs text)
                 where r.id = ?1
                returning revision_id, unit_id, period_id, period_end, form_code)
            insert into revision_note (revision_id, unit_id, period_id, period_end, form_code, slot, text, author_name, written_at)
            select s.revision_id, s.unit_id, s.period_id, s.period_end, s.form_code, n.slot, n.text, n.author_name, n.written_at
              from sent s join draft_note n on n.unit_id = s.unit_id and n.period_id = s.period_id and n.form_code = s.form_code
            """).setParameter(1, revisionId).setParameter(2, formsAsJson).executeUpdate();
    }

    void insertRecall(long revisionId, long unit, long author, String authorName, Instant now) {
        em.createNativeQuery("insert into recall (revision_id, unit_id, author_id, author_name, recalled_at) values (?1, ?2, ?3, ?4, ?5)")
            .setParameter(1, revisionId).setParameter(2, unit).setParameter(3, author).setParameter(4, authorName)
            .setParameter(5, Timestamp.from(now)).executeUpdate();
    }

    void insertVerdicts(Collection<Long> revisions, VerdictKind kind, String reason, long unit, long author, String authorName, Instant now) {
        em.createNativeQuery("""
            insert into verdict (unit_id, about_unit_id, period_id, period_end, revision_id, kind, reason, author_id, author_name, decided_at)
            select ?1, r.unit_id, r.period_id, r.period_end, r.id, ?2, ?3, ?4, ?5, ?6
              from submission_revision r where r.id = any (cast(?7 as bigint[]))
            """).setParameter(1, unit).setParameter(2, kind.name()).setParameter(3, reason).setParameter(4, author)
            .setParameter(5, authorName).setParameter(6, Timestamp.from(now)).setParameter(7, keys(revisions)).executeUpdate();
    }

    /** One sending, recall or verdict at a time for a unit and period. */
    void lock(long unit, long period) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)").setParameter(1, (int) unit)
            .setParameter(2, (int) period).getSingleResult();
    }

    /** In order of their keys, so that two who lock several never wait for each other. */
    void lock(Collection<Long> units, long period) {
        em.createNativeQuery("""
            select count(cast(pg_advisory_xact_lock(u.id, ?1) as text))
              from (select cast(x as integer) id from unnest(cast(?2 as bigint[])) x order by x) u
            """).setParameter(1, (int) period).setParameter(2, keys(units)).getSingleResult();
    }

    private static List<RevisionHead> heads(Query query) {
        return rows(query).map(row -> new RevisionHead(number(row[0]), (UUID) row[1], number(row[2]), number(row[3]),
            ((java.sql.Date) row[4]).toLocalDate(), (Integer) row[5], (Boolean) row[6], (String) row[7], instant(row[8]), kind(row[9]),
            (String) row[10], (String) row[11], instant(row[12]), source(row, 13), number(row[16]))).toList();
    }

    private static List<FormFigures> figures(Query query) {
        return rows(query).map(row -> new FormFigures(number(row[0]), number(row[1]), number(row[2]), (String) row[3], (Boolean) row[4],
            CellVector.parse((String) row[5]), CellVector.parse((String) row[6]), CellVector.parse((String) row[7]),
            keys((String) row[8]))).toList();
    }

    private static SentForm sentForm(Object[] row, SourcePaper source) {
        return new SentForm(number(row[0]), number(row[1]), (String) row[2], number(row[3]), (UUID) row[4], (Integer) row[5], (Boolean) row[6],
            (String) row[7], instant(row[8]), kind(row[9]), (String) row[10], (String) row[11], instant(row[12]), source);
    }

    private static SourcePaper source(Object[] row, int at) {
        return row[at] == null ? null
            : new SourcePaper(SourceKind.valueOf((String) row[at]), (String) row[at + 1], ((java.sql.Date) row[at + 2]).toLocalDate());
    }

    private static SentReceipt receipt(Object[] row) {
        return new SentReceipt(number(row[0]), (UUID) row[1], (Integer) row[2], instant(row[3]), (int) number(row[4]));
    }

    @SuppressWarnings("unchecked")
    private static java.util.stream.Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private static VerdictKind kind(Object value) {
        return value == null ? null : VerdictKind.valueOf((String) value);
    }

    private static String keys(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<Long> keys(String literal) {
        String inner = literal.substring(1, literal.length() - 1);
        return inner.isEmpty() ? List.of() : Arrays.stream(inner.split(",")).map(Long::valueOf).toList();
    }
}

package vn.ubkt.reporting.quick.behalf;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.quick.QuickError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;

/** Grants between a unit and its superior, the accounts that end them, and the drafts they open. */
@ApplicationScoped
class Grants {

    private static final String OVERLAP = "23P01";

    @PersistenceContext(unitName = "ubkt")
    private EntityManager em;

    /** What a unit for which the acting one enters has typed of a form. */
    record EnteredDraft(long unitId, String form, CellVector own, long version, String changedBy, Instant changedAt) {
    }

    /** Every grant the acting unit is one side of, newest first. */
    List<EntryGrant> all() {
        return rows(em.createNativeQuery("""
            select g.public_id, g.unit_id, g.kind, g.about_unit_id, g.superior_id, g.document, g.valid_from, g.valid_to, g.author_name,
                   g.granted_at, g.ended_name
              from entry_grant g order by g.id desc
            """)).stream().map(row -> new EntryGrant((UUID) row[0], number(row[1]), GrantKind.valueOf((String) row[2]), number(row[3]),
            number(row[4]), (String) row[5], day(row[6]), day(row[7]), (String) row[8], ((Timestamp) row[9]).toInstant(), (String) row[10])).toList();
    }

    /** Those of the acting unit and the units directly below it where somebody can sign in and act. */
    Set<Long> withAccount(Collection<Long> units) {
        return keys(em.createNativeQuery("select unit_id from units_with_account(cast(?1 as bigint[]))").setParameter(1, array(units)));
    }

    /** Units for which the acting one may enter now. */
    Set<Long> enteredFor() {
        return keys(em.createNativeQuery("select unit_id from units_entered_for()"));
    }

    List<EnteredDraft> drafts(long period, Collection<String> forms) {
        return rows(em.createNativeQuery("""
            select unit_id, form_code, own, version, changed_name, changed_at from drafts_entered_for(?1, cast(?2 as text[]))
            """).setParameter(1, period).setParameter(2, array(forms))).stream().map(row -> new EnteredDraft(number(row[0]), (String) row[1],
            CellVector.parse((String) row[2]), number(row[3]), (String) row[4], ((Timestamp) row[5]).toInstant())).toList();
    }

    /** @throws DomainException where one in force says so already */
    UUID insert(GrantKind kind, long unit, long superior, GrantDraft draft, CurrentUser author, Instant now) {
        Query query = em.createNativeQuery("""
            insert into entry_grant (unit_id, kind, about_unit_id, superior_id, document, valid_from, valid_to, author_id, author_name, granted_at)
            values (?1, ?2, ?3, ?4, ?5, cast(cast(?6 as text) as date), cast(cast(?7 as text) as date), ?8, ?9, ?10) returning public_id
            """).setParameter(1, author.unitId()).setParameter(2, kind.name()).setParameter(3, unit).setParameter(4, superior)
            .setParameter(5, draft.getDocument()).setParameter(6, draft.getFrom().toString())
            .setParameter(7, draft.getTo() == null ? null : draft.getTo().plusDays(1).toString()).setParameter(8, author.accountId())
            .setParameter(9, author.name()).setParameter(10, Timestamp.from(now));
        try {
            return (UUID) query.getSingleResult();
        } catch (PersistenceException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && OVERLAP.equals(sql.getSQLState())) {
                    throw new DomainException(QuickError.GRANTED_ALREADY);
                }
            }
            throw refused;
        }
    }

    /** @return whether there was one in force that the acting unit gave */
    boolean end(UUID grant, long writer, LocalDate today, String endedBy) {
        return em.createNativeQuery("""
            update entry_grant set valid_to = greatest(valid_from, cast(cast(?3 as text) as date)), ended_name = ?4
             where public_id = ?1 and unit_id = ?2 and (valid_to is null or valid_to > cast(cast(?3 as text) as date))
            """).setParameter(1, grant).setParameter(2, writer).setParameter(3, today.toString()).setParameter(4, endedBy).executeUpdate() == 1;
    }

    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    @SuppressWarnings("unchecked")
    private static Set<Long> keys(Query query) {
        Set<Long> keys = new HashSet<>();
        ((List<Object>) query.getResultList()).forEach(key -> keys.add(number(key)));
        return keys;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}

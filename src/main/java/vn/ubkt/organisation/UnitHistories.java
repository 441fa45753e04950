package vn.ubkt.organisation;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.time.EffectivePeriod;

/** The life of a unit: what is written of it by date, and the functions of the database that alone write it. */
@ApplicationScoped
class UnitHistories {

    private static final String NOT_ALLOWED = "42501";

    private static final Map<String, OrganisationError> REFUSALS = Map.ofEntries(
        Map.entry("unit_code_key", OrganisationError.CODE_TAKEN),
        Map.entry("unit_found_once", OrganisationError.ALREADY_FOUNDED),
        Map.entry("unit_name_later", OrganisationError.LATER_NAME),
        Map.entry("unit_link_later", OrganisationError.LATER_PARENT),
        Map.entry("unit_link_below_itself", OrganisationError.BELOW_ITSELF),
        Map.entry("unit_link_check", OrganisationError.BELOW_ITSELF),
        Map.entry("unit_link_check1", OrganisationError.DAY_TOO_EARLY),
        Map.entry("unit_name_check", OrganisationError.DAY_TOO_EARLY),
        Map.entry("unit_level_check", OrganisationError.DAY_TOO_EARLY),
        Map.entry("unit_check", OrganisationError.DAY_TOO_EARLY),
        Map.entry("unit_name_unit_id_daterange_excl", OrganisationError.DATES_OVERLAP),
        Map.entry("unit_link_unit_id_daterange_excl", OrganisationError.DATES_OVERLAP),
        Map.entry("unit_close_below", OrganisationError.UNITS_BELOW));

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    /** Code, first day, first day it exists no more, and whether the acting unit may change it on the day. */
    Object[] card(long unit, LocalDate on) {
        return Units.rows(entities.createNativeQuery(
                "select u.code, u.founded_on, u.ended_on, unit_changeable(u.id, cast(?2 as date)) from unit u where u.id = cast(?1 as bigint)")
            .setParameter(1, unit).setParameter(2, on.toString())).get(0);
    }

    List<UnitSheet.Named> names(long unit) {
        return history("select valid_from, valid_to, name, short_name from unit_name where unit_id = ?1 order by valid_from desc", unit)
            .stream().map(row -> new UnitSheet.Named(when(row), (String) row[2], (String) row[3])).toList();
    }

    List<UnitSheet.Levelled> levels(long unit) {
        return history("select valid_from, valid_to, level from unit_level where unit_id = ?1 order by valid_from desc", unit)
            .stream().map(row -> new UnitSheet.Levelled(when(row), StatisticalLevel.valueOf((String) row[2]))).toList();
    }

    /** Superiors with the names they had when the unit came to stand below them. */
    List<UnitSheet.Placed> parents(long unit) {
        String sql = Units.UNIT_ON_DAY.replace("select u.id", "select k.valid_from, k.valid_to, u.id").replace("cast(?1 as date)", "k.valid_from")
            .replace("from unit u", "from unit_link k join unit u on u.id = k.parent_id") + " where k.unit_id = ?1 order by k.valid_from desc";
        return history(sql, unit).stream().map(row -> new UnitSheet.Placed(when(row), Units.ref(row, 2))).toList();
    }

    List<UnitSheet.Reorganised> reorganisations(long unit) {
        return history("""
            select r.effective_on, r.kind, r.document from reorganisation r
             where r.id in (select s.reorganisation_id from reorganisation_unit s where s.unit_id = ?1)
             order by r.effective_on desc, r.id desc
            """, unit).stream()
            .map(row -> new UnitSheet.Reorganised(day(row[0]), UnitSheet.Kind.valueOf((String) row[1]), (String) row[2])).toList();
    }

    long found(UnitDraft first) {
        return number(call("select unit_found(?1, ?2, ?3, ?4, ?5, cast(?6 as date))", first.getCode(), first.getType().name(),
            first.getLevel().name(), first.getName(), first.getShortName(), first.getFrom().toString()));
    }

    long create(UnitDraft draft, long parent) {
        return number(call("select unit_create(?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as bigint), cast(?8 as date))", draft.getCode(),
            draft.getType().name(), draft.getLevel().name(), draft.isTenant(), draft.getName(), draft.getShortName(), parent,
            draft.getFrom().toString()));
    }

    void rename(long unit, RenameDraft draft) {
        call("select 1 from unit_rename(cast(?1 as bigint), ?2, ?3, cast(?4 as date), nullif(?5, ''))", unit, draft.getName(),
            draft.getShortName(), draft.getFrom().toString(), document(draft));
    }

    void move(long unit, long parent, MoveDraft draft) {
        call("select 1 from unit_move(cast(?1 as bigint), cast(?2 as bigint), cast(?3 as date), nullif(?4, ''))", unit, parent,
            draft.getFrom().toString(), document(draft));
    }

    void close(long unit, UnitChangeDraft draft) {
        call("select 1 from unit_close(cast(?1 as bigint), cast(?2 as date), nullif(?3, ''))", unit, draft.getFrom().toString(),
            document(draft));
    }

    private Object call(String function, Object... arguments) {
        Query query = entities.createNativeQuery(function);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        try {
            return query.getSingleResult();
        } catch (PersistenceException refused) {
            throw readable(refused);
        }
    }

    /** The sentence for what the database refused; what is not ours to explain goes on as it came. */
    private static RuntimeException readable(PersistenceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                OrganisationError known = REFUSALS.get(constraint(sql));
                if (known != null) {
                    return new DomainException(known);
                }
                if (NOT_ALLOWED.equals(sql.getSQLState())) {
                    return new NotFoundException();
                }
            }
        }
        return refused;
    }

    private static String constraint(SQLException sql) {
        ServerErrorMessage message = sql instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }

    private List<Object[]> history(String sql, long unit) {
        return Units.rows(entities.createNativeQuery(sql).setParameter(1, unit));
    }

    private static String document(UnitChangeDraft draft) {
        return draft.getDocument() == null ? "" : draft.getDocument().strip();
    }

    private static EffectivePeriod when(Object[] row) {
        return new EffectivePeriod(day(row[0]), day(row[1]));
    }

    static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

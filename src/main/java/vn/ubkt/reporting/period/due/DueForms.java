package vn.ubkt.reporting.period.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodType;

/** What committees settle of single forms. */
@ApplicationScoped
class DueForms {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    /** One form of one level as a settlement changes it; {@code due} null = by the rule. */
    record Change(String formCode, StatisticalLevel level, Boolean due) {
    }

    /** What was settled for periods ending on a day, the latest last: it holds. */
    List<DueForm> until(long unit, PeriodType type, LocalDate day) {
        return entities.createQuery("""
            select d from DueForm d, DueSettlement s
             where s.id = d.settlementId and d.unitId = :unit and d.periodType = :type and s.validFrom <= :day order by s.validFrom, s.number
            """, DueForm.class).setParameter("unit", unit).setParameter("type", type).setParameter("day", day).getResultList();
    }

    Optional<DueSettlement> last(long unit, PeriodType type) {
        return entities.createQuery("select s from DueSettlement s where s.unitId = :unit and s.periodType = :type order by s.number desc",
            DueSettlement.class).setParameter("unit", unit).setParameter("type", type).setMaxResults(1).getResultStream().findFirst();
    }

    /** Newest first. */
    List<DueHistoryRow> history(long unit, PeriodType type) {
        return entities.createQuery("""
            select new vn.ubkt.reporting.period.due.DueHistoryRow(s.number, s.validFrom, s.authorName, s.settledAt,
                   (select count(d) from DueForm d where d.settlementId = s.id))
              from DueSettlement s where s.unitId = :unit and s.periodType = :type order by s.number desc
            """, DueHistoryRow.class).setParameter("unit", unit).setParameter("type", type).getResultList();
    }

    /** Lets one settlement at a time be made of a committee and a type of period. */
    void lock(long unit, PeriodType type) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)").setParameter(1, (int) unit)
            .setParameter(2, -1 - type.ordinal()).getSingleResult();
    }

    void add(DueSettlement settlement, long unit, PeriodType type, Collection<Change> changes) {
        entities.persist(settlement);
        entities.flush();
        entities.createNativeQuery("""
            insert into due_form (settlement_id, unit_id, period_type, form_code, level, due)
            select ?1, ?2, ?3, x.form, x.level, x.due
              from unnest(cast(?4 as text[]), cast(?5 as text[]), cast(?6 as boolean[])) as x(form, level, due)
            """).setParameter(1, settlement.id()).setParameter(2, unit).setParameter(3, type.name())
            .setParameter(4, array(changes.stream().map(Change::formCode).toList()))
            .setParameter(5, array(changes.stream().map(change -> change.level().name()).toList()))
            .setParameter(6, array(changes.stream().map(change -> change.due() == null ? "NULL" : change.due().toString()).toList())).executeUpdate();
    }

    private static String array(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "{", "}"));
    }
}

package vn.ubkt.reporting.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Periods of the acting unit and of those above it, with their due days and components. */
@ApplicationScoped
class Periods {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    List<ReportingPeriod> newestFirst() {
        return entities.createQuery("select p from ReportingPeriod p order by p.endsOn desc, p.startsOn desc, p.id desc",
            ReportingPeriod.class).getResultList();
    }

    List<ReportingPeriod> newestFirst(int first, int size) {
        return entities.createQuery("select p from ReportingPeriod p order by p.endsOn desc, p.startsOn desc, p.id desc",
            ReportingPeriod.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    int count() {
        return entities.createQuery("select count(p) from ReportingPeriod p", Long.class).getSingleResult().intValue();
    }

    Optional<ReportingPeriod> find(long id) {
        return Optional.ofNullable(entities.find(ReportingPeriod.class, id));
    }

    Optional<ReportingPeriod> find(UUID publicId) {
        return entities.createQuery("select p from ReportingPeriod p where p.publicId = :id", ReportingPeriod.class)
            .setParameter("id", publicId).getResultStream().findFirst();
    }

    /** The period to be changed, held against others who would change it. */
    Optional<ReportingPeriod> hold(UUID publicId, long unit) {
        return entities.createQuery("select p from ReportingPeriod p where p.publicId = :id and p.unitId = :unit", ReportingPeriod.class)
            .setParameter("id", publicId).setParameter("unit", unit)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<ReportingPeriod> all(Collection<UUID> publicIds) {
        if (publicIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from ReportingPeriod p where p.publicId in :ids order by p.startsOn", ReportingPeriod.class)
            .setParameter("ids", publicIds).getResultList();
    }

    List<ReportingPeriod> componentsOf(long composite) {
        return entities.createQuery("""
            select p from PeriodComponent c, ReportingPeriod p
             where c.periodId = :composite and p.id = c.componentId order by c.position
            """, ReportingPeriod.class).setParameter("composite", composite).getResultList();
    }

    /** Components of several composite periods, in order of time, as pairs of the composite's key and the component. */
    List<Object[]> componentsOf(Collection<Long> composites) {
        if (composites.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
            select c.periodId, p from PeriodComponent c, ReportingPeriod p
             where c.periodId in :composites and p.id = c.componentId order by c.periodId, c.position
            """, Object[].class).setParameter("composites", composites).getResultList();
    }

    List<ReportingPeriod> bases(long unit) {
        return entities.createQuery("select p from ReportingPeriod p where p.unitId = :unit and p.kind = :base order by p.endsOn desc",
            ReportingPeriod.class).setParameter("unit", unit).setParameter("base", PeriodKind.BASE).getResultList();
    }

    /** Base periods of a committee that share days with a span. */
    List<ReportingPeriod> basesWithin(long unit, LocalDate from, LocalDate to) {
        return entities.createQuery("""
            select p from ReportingPeriod p
             where p.unitId = :unit and p.kind = :base and p.startsOn <= :to and p.endsOn >= :from order by p.startsOn
            """, ReportingPeriod.class).setParameter("unit", unit).setParameter("base", PeriodKind.BASE)
            .setParameter("from", from).setParameter("to", to).getResultList();
    }

    Optional<ReportingPeriod> named(long unit, String name) {
        return entities.createQuery("select p from ReportingPeriod p where p.unitId = :unit and p.name = :name", ReportingPeriod.class)
            .setParameter("unit", unit).setParameter("name", name).getResultStream().findFirst();
    }

    List<PeriodDue> dues(Collection<Long> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select d from PeriodDue d where d.periodId in :periods", PeriodDue.class)
            .setParameter("periods", periods).getResultList();
    }

    List<FormSetValidity> formSets() {
        return entities.createQuery("select s from FormSetValidity s order by s.validFrom desc", FormSetValidity.class).getResultList();
    }

    Optional<FormSetValidity> formSet(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(FormSetValidity.class, known));
    }

    /** Writes at once, so that the key is known. */
    void add(ReportingPeriod period) {
        entities.persist(period);
        entities.flush();
    }

    void add(PeriodDue due) {
        entities.persist(due);
    }

    void remove(PeriodDue due) {
        entities.remove(due);
    }

    void add(PeriodComponent component) {
        entities.persist(component);
    }
}

package vn.ubkt.reporting.period.due;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.ubkt.reporting.period.PeriodType;

/** What committees say of single forms. */
@ApplicationScoped
class DueForms {

    @PersistenceContext(unitName = "ubkt")
    private EntityManager entities;

    List<DueForm> of(long unit, PeriodType type) {
        return entities.createQuery("select d from DueForm d where d.unitId = :unit and d.periodType = :type order by d.formCode", DueForm.class)
            .setParameter("unit", unit).setParameter("type", type).getResultList();
    }

    void add(DueForm exception) {
        entities.persist(exception);
    }

    void remove(DueForm exception) {
        entities.remove(exception);
    }
}

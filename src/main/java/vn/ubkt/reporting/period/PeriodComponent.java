package vn.ubkt.reporting.period;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A base period as a part of a composite one, in order of time. */
@Entity
@Table(name = "period_component")
@IdClass(PeriodComponent.Key.class)
public class PeriodComponent {

    @Id
    @Column(name = "period_id")
    private long periodId;

    @Id
    @Column(name = "component_id")
    private long componentId;

    @Column(name = "unit_id")
    private long unitId;

    private int position;

    protected PeriodComponent() {
    }

    PeriodComponent(ReportingPeriod composite, PeriodRef component, int position) {
        this.periodId = composite.id();
        this.unitId = composite.unitId();
        this.componentId = component.id();
        this.position = position;
    }

    /** A base period enters a composite one once. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long periodId;
        private long componentId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.periodId == periodId && key.componentId == componentId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(periodId, componentId);
        }
    }
}

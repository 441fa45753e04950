package vn.ubkt.reporting.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import vn.ubkt.organisation.StatisticalLevel;

/** Day by which the units of a level send for a period. */
@Entity
@Table(name = "period_due")
@IdClass(PeriodDue.Key.class)
public class PeriodDue {

    @Id
    @Column(name = "period_id")
    private long periodId;

    @Id
    @Enumerated(EnumType.STRING)
    private StatisticalLevel level;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected PeriodDue() {
    }

    PeriodDue(ReportingPeriod period, StatisticalLevel level, LocalDate dueOn) {
        this.periodId = period.id();
        this.unitId = period.unitId();
        this.level = level;
        this.dueOn = dueOn;
    }

    void moveTo(LocalDate day) {
        dueOn = day;
    }

    long periodId() {
        return periodId;
    }

    StatisticalLevel level() {
        return level;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** One day for each level of a period. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long periodId;
        private StatisticalLevel level;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.periodId == periodId && key.level == level;
        }

        @Override
        public int hashCode() {
            return Objects.hash(periodId, level);
        }
    }
}

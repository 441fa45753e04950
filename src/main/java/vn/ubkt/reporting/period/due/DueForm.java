package vn.ubkt.reporting.period.due;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodType;

/** What a committee says of one form, for one type of period and one level: due, or not. */
@Entity
@Table(name = "due_form")
public class DueForm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "form_code", updatable = false)
    private String formCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_type", updatable = false)
    private PeriodType periodType;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StatisticalLevel level;

    private boolean due;

    protected DueForm() {
    }

    DueForm(long unitId, String formCode, PeriodType periodType, StatisticalLevel level, boolean due) {
        this.unitId = unitId;
        this.formCode = formCode;
        this.periodType = periodType;
        this.level = level;
        this.due = due;
    }

    void say(boolean nowDue) {
        due = nowDue;
    }

    String formCode() {
        return formCode;
    }

    StatisticalLevel level() {
        return level;
    }

    boolean due() {
        return due;
    }
}

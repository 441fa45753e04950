package vn.ubkt.reporting.period.due;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodType;

/** What a settlement says of one form for one level: due, not due, or ({@code null}) by the rule again. Rows are written in bulk. */
@Entity
@Table(name = "due_form")
public class DueForm {

    @Id
    private Long id;

    @Column(name = "settlement_id")
    private long settlementId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "form_code")
    private String formCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_type")
    private PeriodType periodType;

    @Enumerated(EnumType.STRING)
    private StatisticalLevel level;

    private Boolean due;

    protected DueForm() {
    }

    String formCode() {
        return formCode;
    }

    StatisticalLevel level() {
        return level;
    }

    Boolean due() {
        return due;
    }
}

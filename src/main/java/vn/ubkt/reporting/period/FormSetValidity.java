package vn.ubkt.reporting.period;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The days for which the form set of a decision holds; shared data, read only. */
@Entity
@Table(name = "form_set")
public class FormSetValidity {

    @Id
    private String code;

    private String decision;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected FormSetValidity() {
    }

    FormSetValidity(String code, String decision, LocalDate validFrom, LocalDate validTo) {
        this.code = code;
        this.decision = decision;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    String code() {
        return code;
    }

    LocalDate firstDay() {
        return validFrom;
    }

    /** Null while the set is in force. */
    LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }

    FormSetRow row() {
        return new FormSetRow(code, decision, validFrom, lastDay());
    }
}

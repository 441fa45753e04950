package vn.ubkt.reporting.period.due;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.ubkt.reporting.period.PeriodType;

/** One saving of the table of forms due of a committee, for one type of period; never changed, only followed by the next. */
@Entity
@Table(name = "due_settlement")
public class DueSettlement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_type", updatable = false)
    private PeriodType periodType;

    private int number;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "author_id", updatable = false)
    private Long authorId;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Column(name = "settled_at", updatable = false)
    private Instant settledAt;

    protected DueSettlement() {
    }

    DueSettlement(long unitId, PeriodType periodType, int number, LocalDate validFrom) {
        this.unitId = unitId;
        this.periodType = periodType;
        this.number = number;
        this.validFrom = validFrom;
    }

    DueSettlement by(long author, String name, Instant at) {
        authorId = author;
        authorName = name;
        settledAt = at;
        return this;
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    String authorName() {
        return authorName;
    }

    Instant settledAt() {
        return settledAt;
    }
}

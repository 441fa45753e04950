package vn.ubkt.reporting.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.ubkt.shared.error.DomainException;

/**
 * A span of days for which figures are reported, opened by a committee for itself and all units below it. Its type, days and
 * form set stay as they were opened, as does whether it is carried, for figures rest on them; name, cut-off and due days may be corrected while it is open.
 */
@Entity
@Table(name = "period")
public class ReportingPeriod {

    enum State {
        OPEN, CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id", updatable = false)
    private UUID publicId;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PeriodType type;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PeriodKind kind;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    @Column(name = "form_set", updatable = false)
    private String formSet;

    @Column(updatable = false)
    private boolean carried;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private long version;

    @Column(name = "changed_name")
    private String changedName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ReportingPeriod() {
    }

    ReportingPeriod(long unitId, PeriodDraft draft, String by, Instant at) {
        this.publicId = UUID.randomUUID();
        this.unitId = unitId;
        this.name = draft.getName().strip();
        this.type = draft.getType();
        this.kind = draft.getKind();
        this.startsOn = draft.getStartsOn();
        this.endsOn = draft.getEndsOn();
        this.cutOff = draft.getCutOff();
        this.formSet = draft.isBase() ? draft.getFormSet() : null;
        this.carried = draft.isCarried();
        this.state = State.OPEN;
        touched(by, at);
    }

    void correct(String newName, LocalDate newCutOff, String by, Instant at) {
        if (!open()) {
            throw new DomainException(PeriodError.CLOSED);
        }
        name = newName.strip();
        cutOff = newCutOff;
        touched(by, at);
    }

    void close(String by, Instant at) {
        state = State.CLOSED;
        touched(by, at);
    }

    void reopen(String by, Instant at) {
        state = State.OPEN;
        touched(by, at);
    }

    private void touched(String by, Instant at) {
        changedName = by;
        changedAt = at;
    }

    PeriodRef ref() {
        return new PeriodRef(id, publicId, name, type, kind, startsOn, endsOn, cutOff, formSet, open(), unitId, carried);
    }

    boolean open() {
        return state == State.OPEN;
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    boolean carried() {
        return carried;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    long version() {
        return version;
    }

    String changedName() {
        return changedName;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod period && publicId.equals(period.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}

package vn.ubkt.access.post;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.ubkt.access.AccessError;

import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.time.EffectivePeriod;

/** The unit for which a person works, from a day, under a title. Roles are given at a post and end with it. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id", updatable = false)
    private UUID publicId;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "acting_unit_id", updatable = false)
    private long actingUnitId;

    private String title;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Post() {
    }

    Post(long unitId, long accountId, long actingUnitId, String title, EffectivePeriod valid) {
        this.publicId = UUID.randomUUID();
        this.unitId = unitId;
        this.accountId = accountId;
        this.actingUnitId = actingUnitId;
        this.title = title;
        this.validFrom = valid.from();
        this.validTo = valid.to();
    }

    /** Ends today; a post of one day at least, for it was held. */
    void end(LocalDate today) {
        var firstDayAfter = today.isAfter(validFrom) ? today : validFrom.plusDays(1);
        if (validTo != null && !firstDayAfter.isBefore(validTo)) {
            throw new DomainException(AccessError.ALREADY_DECIDED);
        }
        validTo = firstDayAfter;
    }

    public long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long accountId() {
        return accountId;
    }

    public long actingUnitId() {
        return actingUnitId;
    }

    public String title() {
        return title;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which it is no longer held; null = until further notice. */
    public LocalDate validTo() {
        return validTo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Post post && publicId.equals(post.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}

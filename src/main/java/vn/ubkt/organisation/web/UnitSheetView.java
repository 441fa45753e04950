package vn.ubkt.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.organisation.OrganisationService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitSheet;
import vn.ubkt.shared.time.EffectivePeriod;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.web.TextView;

/** One unit as of a day, with its history and the units directly below it. */
@Named
@ViewScoped
public class UnitSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private LocalDate on;
    private UnitSheet sheet;

    @Inject
    private OrganisationService organisation;

    @Inject
    private PortalClock clock;

    @Inject
    private TextView texts;

    public void open() {
        on = on == null ? clock.today() : on;
        sheet = organisation.sheet(id, on);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** The page of another unit, as of the same day. */
    public String address(UnitRef unit) {
        return "/organisation/unit.xhtml?id=" + unit.publicId() + "&on=" + on;
    }

    /** Days during which something held, as a person reads them. */
    public String span(EffectivePeriod when) {
        return when.to() == null
            ? texts.of("organisation.unit.since", when.from())
            : texts.of("organisation.unit.span", when.from(), when.to().minusDays(1));
    }

    public UnitSheet getSheet() {
        return sheet;
    }
}

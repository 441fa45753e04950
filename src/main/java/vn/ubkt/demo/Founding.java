package vn.ubkt.demo;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.demo.data.DemoData;
import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.OrganisationService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitDraft;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.time.PortalClock;

/** Founds the province with its committees and grassroots units, as the administrators of each tenant would, and lets the people in. */
@ApplicationScoped
class Founding {

    /** Before the first period begins. */
    static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    @Inject
    private OrganisationService organisation;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private Admission admission;

    @Inject
    private PortalClock clock;

    Cast found(DemoData data) {
        var cast = new Cast();
        clock.on(DAY, () -> {
            DemoUnit province = data.units(StatisticalLevel.PROVINCE).get(0);
            long id = foundFirst(province);
            cast.founded(province.code(), ActingAs.person(ActingAs.of(0, province.clerk(), province.clerk(), id),
                () -> hierarchy.acting(DAY)));
            foundBelow(data, province, cast);
            admission.admit(data, cast);
        });
        return cast;
    }

    /** @throws IllegalStateException where an earlier start was interrupted while it loaded the demo */
    private long foundFirst(DemoUnit province) {
        try {
            return organisation.foundFirst(draft(province, null));
        } catch (DomainException refused) {
            throw new IllegalStateException(
                "the demo was loaded only in part by an earlier start; remove its data and start again with -Dktgs.fresh=true", refused);
        }
    }

    private void foundBelow(DemoData data, DemoUnit parent, Cast cast) {
        UnitRef superior = cast.unit(parent.code());
        for (DemoUnit unit : data.below(parent)) {
            cast.founded(unit.code(), cast.at(parent, () -> organisation.create(draft(unit, superior))));
            foundBelow(data, unit, cast);
        }
    }

    private static UnitDraft draft(DemoUnit unit, UnitRef parent) {
        var draft = new UnitDraft();
        draft.setCode(unit.code());
        draft.setName(unit.name());
        draft.setShortName(unit.shortName());
        draft.setType(unit.type());
        draft.setLevel(unit.level());
        draft.setTenant(unit.tenant());
        draft.setParent(parent == null ? null : parent.publicId());
        draft.setFrom(DAY);
        return draft;
    }
}

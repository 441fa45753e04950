package vn.ubkt.reporting.consolidation.web.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.shared.time.PortalClock;

/** Finds units at or below the acting one; without words, the acting one and those directly below it. */
@Named
@RequestScoped
public class UnitPicker {

    private static final int SHORTEST = 2;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private PortalClock clock;

    /** The field says the day by its attribute "day". */
    public List<UnitPick> find(String words) {
        FacesContext context = FacesContext.getCurrentInstance();
        LocalDate day = UIComponent.getCurrentComponent(context).getAttributes().get("day") instanceof LocalDate asked ? asked : clock.today();
        return words == null || words.strip().length() < SHORTEST ? nearest(day) : found(words, day);
    }

    private List<UnitPick> nearest(LocalDate day) {
        UnitRef acting = hierarchy.acting(day);
        List<UnitPick> picks = new ArrayList<>(List.of(UnitPick.of(acting)));
        hierarchy.children(acting.id(), day).forEach(child -> picks.add(UnitPick.of(child)));
        return picks;
    }

    private List<UnitPick> found(String words, LocalDate day) {
        List<UnitRef> units = hierarchy.search(words, day);
        Map<Long, UnitRef> parents = hierarchy.parents(units.stream().map(UnitRef::id).toList(), day);
        return units.stream().map(unit -> new UnitPick(unit.publicId().toString(), unit.name(),
            parents.containsKey(unit.id()) ? parents.get(unit.id()).shortName() : null)).toList();
    }
}

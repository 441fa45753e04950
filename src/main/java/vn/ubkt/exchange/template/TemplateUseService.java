package vn.ubkt.exchange.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import vn.ubkt.exchange.template.bind.BoundSheets;
import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;

/** Templates as the units see them that fill them in. */
@UseCase
public class TemplateUseService {

    @Inject
    private Templates templates;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    /** All templates of the unit and of the committees above it. */
    @Requires(Permission.PERIOD_READ)
    public List<TemplateRow> all() {
        return rows(templates.all());
    }

    /** Those in which the forms of a period can be filled in; the nearest committee's need not be the only one. */
    @Requires(Permission.FORM_READ)
    public List<TemplateRow> of(UUID period) {
        return rows(templates.of(period)).stream().sorted(Comparator.comparing(TemplateRow::committee)).toList();
    }

    /** What sheets of a file may be known by. */
    @Requires(Permission.FORM_READ)
    public BoundSheets known(String set) {
        return new BoundSheets(templates.known(set).stream().flatMap(template -> template.binding().stream()).toList());
    }

    private List<TemplateRow> rows(List<WorkbookTemplate> found) {
        LocalDate today = clock.today();
        Map<Long, UnitRef> units = hierarchy.units(found.stream().map(WorkbookTemplate::unit).collect(Collectors.toSet()), today);
        return found.stream().map(template -> new TemplateRow(template, units.containsKey(template.unit()) ? units.get(template.unit()).name() : "",
            template.unit() == user.unitId() && user.may(Permission.PERIOD_MANAGE), state(template, today))).toList();
    }

    private static TemplateState state(WorkbookTemplate template, LocalDate today) {
        if (template.prepared()) {
            return TemplateState.PREPARED;
        }
        if (template.validTo() != null && !template.validTo().isAfter(today)) {
            return TemplateState.ENDED;
        }
        return template.validFrom().isAfter(today) ? TemplateState.LATER : TemplateState.HOLDS;
    }
}

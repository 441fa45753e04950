package vn.ubkt.reporting.period.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;

/** The table of forms due as its committee and all units below it read it. */
@UseCase
public class DueTableService {

    @Inject
    private DueForms forms;

    @Inject
    private FormCatalogue catalogue;

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    /**
     * @param setCode {@code null} = the set in force on the day
     * @param day     {@code null} = today
     */
    @Requires(Permission.PERIOD_READ)
    public DueTable table(PeriodType type, String setCode, LocalDate day) {
        LocalDate on = day == null ? clock.today() : day;
        FormSet set = set(setCode, on);
        UnitRef owner = owner(on);
        List<StatisticalLevel> levels = List.of(StatisticalLevel.values()).stream().filter(level -> level.compareTo(owner.level()) >= 0).toList();
        Map<StatisticalLevel, Map<String, Boolean>> settled = DueFormService.byLevel(forms.until(owner.id(), type, on));
        List<DueTable.Row> rows = set.forms().stream().map(form -> {
            Map<StatisticalLevel, DueTable.Cell> cells = new EnumMap<>(StatisticalLevel.class);
            levels.forEach(level -> cells.put(level, DueTable.Cell.of(form, level, settled.getOrDefault(level, Map.of()).get(form.code()))));
            return new DueTable.Row(form, cells);
        }).toList();
        List<DueHistoryRow> history = forms.history(owner.id(), type);
        List<FormSet> sets = new ArrayList<>(catalogue.sets());
        Collections.reverse(sets);
        boolean editable = owner.id() == user.unitId() && user.may(Permission.PERIOD_MANAGE);
        return new DueTable(owner, editable, history.isEmpty() ? 0 : history.get(0).number(), type, set, on, sets, levels, rows, history);
    }

    private FormSet set(String code, LocalDate day) {
        if (code == null) {
            return catalogue.setValidOn(day).orElseGet(() -> catalogue.sets().get(catalogue.sets().size() - 1));
        }
        return catalogue.sets().stream().filter(set -> set.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The committee that opens the periods the acting unit sees; itself where it opens them, or sees none. */
    private UnitRef owner(LocalDate day) {
        UnitRef acting = hierarchy.acting(day);
        if (user.may(Permission.PERIOD_MANAGE)) {
            return acting;
        }
        long opener = periods.visible().stream().findFirst().map(PeriodRef::unitId).orElse(acting.id());
        return hierarchy.units(Set.of(opener), day).getOrDefault(opener, acting);
    }
}

package vn.ubkt.reporting.period.due;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** Which forms are due otherwise than the rule says, as the committee that opens the periods has settled it. */
@UseCase
public class DueFormService {

    @Inject
    private DueForms forms;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditEvent> trail;

    /** For the units of a level in a period: form code → due or not. A form that is left out follows the rule. */
    @Requires(Permission.PERIOD_READ)
    public Map<String, Boolean> exceptions(PeriodRef period, StatisticalLevel level) {
        Map<String, Boolean> exceptions = new HashMap<>();
        forms.of(period.unitId(), period.type()).stream().filter(form -> form.level() == level)
            .forEach(form -> exceptions.put(form.formCode(), form.due()));
        return exceptions;
    }

    /** The same for the units of every level: level → form code → due or not. */
    @Requires(Permission.PERIOD_READ)
    public Map<StatisticalLevel, Map<String, Boolean>> exceptions(PeriodRef period) {
        return byLevel(forms.of(period.unitId(), period.type()));
    }

    /** All that the acting committee has settled for a type of period: level → form code → due or not. */
    @Requires(Permission.PERIOD_READ)
    public Map<StatisticalLevel, Map<String, Boolean>> settled(PeriodType type) {
        return byLevel(forms.of(user.unitId(), type));
    }

    private static Map<StatisticalLevel, Map<String, Boolean>> byLevel(List<DueForm> forms) {
        Map<StatisticalLevel, Map<String, Boolean>> byLevel = new EnumMap<>(StatisticalLevel.class);
        forms.forEach(form -> byLevel.computeIfAbsent(form.level(), level -> new HashMap<>()).put(form.formCode(), form.due()));
        return byLevel;
    }

    /** Settles one form for one type of period and one level; null returns it to the rule. */
    @Requires(Permission.PERIOD_MANAGE)
    public void settle(String formCode, PeriodType type, StatisticalLevel level, Boolean due) {
        var standing = forms.of(user.unitId(), type).stream()
            .filter(form -> form.formCode().equals(formCode) && form.level() == level).findFirst();
        if (due == null) {
            standing.ifPresent(forms::remove);
        } else if (standing.isPresent()) {
            standing.get().say(due);
        } else {
            forms.add(new DueForm(user.unitId(), formCode, type, level, due));
        }
        trail.fire(new AuditEvent("DUE_FORM_SETTLED", "DUE_FORM", formCode,
            Map.of("type", type.name(), "level", level.name(), "due", String.valueOf(due))));
    }
}

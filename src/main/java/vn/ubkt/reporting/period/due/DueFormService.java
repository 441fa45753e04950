package vn.ubkt.reporting.period.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.period.PeriodError;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Which forms are due otherwise than the rule says, as the committee that opens the periods has settled it. */
@UseCase
public class DueFormService {

    @Inject
    private DueForms forms;

    @Inject
    private FormCatalogue catalogue;

    @Inject
    private PeriodService periods;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** For the units of a level in a period: form code → due or not. A form that is left out follows the rule. */
    @Requires(Permission.PERIOD_READ)
    public Map<String, Boolean> exceptions(PeriodRef period, StatisticalLevel level) {
        return exceptions(period).getOrDefault(level, Map.of());
    }

    /** The same for the units of every level: level → form code → due or not. Nothing of a carried period is due. */
    @Requires(Permission.PERIOD_READ)
    public Map<StatisticalLevel, Map<String, Boolean>> exceptions(PeriodRef period) {
        if (period.carried()) {
            Map<String, Boolean> nothing = catalogue.set(period.formSet()).forms().stream().collect(Collectors.toMap(Form::code, form -> false));
            return Stream.of(StatisticalLevel.values()).collect(Collectors.toMap(level -> level, level -> nothing));
        }
        return byLevel(forms.until(period.unitId(), period.type(), period.endsOn()));
    }

    static Map<StatisticalLevel, Map<String, Boolean>> byLevel(List<DueForm> oldestFirst) {
        Map<StatisticalLevel, Map<String, Boolean>> byLevel = new EnumMap<>(StatisticalLevel.class);
        oldestFirst.forEach(form -> byLevel.computeIfAbsent(form.level(), level -> new HashMap<>()).put(form.formCode(), form.due()));
        byLevel.values().forEach(level -> level.values().removeIf(due -> due == null));
        return byLevel;
    }

    /**
     * Settles what is wanted otherwise than it holds on the draft's day, for all periods that end on it or later.
     *
     * @return forms and levels changed; nothing is written where it is 0
     * @throws DomainException where somebody settled meanwhile, or a period already closed would be touched
     */
    @Requires(Permission.PERIOD_MANAGE)
    public int settle(@Valid @NotNull DueTableDraft draft) {
        PeriodType type = draft.getType();
        forms.lock(user.unitId(), type);
        DueSettlement last = forms.last(user.unitId(), type).orElse(null);
        int number = last == null ? 0 : last.number();
        if (number != draft.getVersion()) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE, last.authorName(), last.settledAt());
        }
        requireNoneClosed(type, draft.getValidFrom());
        List<DueForms.Change> changes = changes(draft);
        if (!changes.isEmpty()) {
            DueSettlement settlement = new DueSettlement(user.unitId(), type, number + 1, draft.getValidFrom())
                .by(user.accountId(), user.name(), clock.now());
            forms.add(settlement, user.unitId(), type, changes);
            trail.fire(new AuditEvent("DUE_FORM_SETTLED", "DUE_FORM", type.name(), Map.of("number", String.valueOf(number + 1),
                "startsOn", draft.getValidFrom().toString(),
                "forms", changes.stream().map(DueForms.Change::formCode).distinct().collect(Collectors.joining(" ")))));
        }
        return changes.size();
    }

    private void requireNoneClosed(PeriodType type, LocalDate day) {
        periods.visible().stream().filter(period -> period.unitId() == user.unitId() && period.type() == type && !period.open() && !period.carried()
            && !period.endsOn().isBefore(day)).findFirst().ifPresent(closed -> {
                throw new DomainException(PeriodError.DUE_CLOSED, closed.name(), closed.endsOn());
            });
    }

    private List<DueForms.Change> changes(DueTableDraft draft) {
        Map<StatisticalLevel, Map<String, Boolean>> standing = byLevel(forms.until(user.unitId(), draft.getType(), draft.getValidFrom()));
        List<DueForms.Change> changes = new ArrayList<>();
        for (Form form : catalogue.set(draft.getSet()).forms()) {
            draft.getDue().getOrDefault(form.code(), Map.of()).forEach((level, wanted) -> {
                boolean holds = standing.getOrDefault(level, Map.of()).getOrDefault(form.code(), true);
                if (form.offeredTo(level) && wanted != holds) {
                    changes.add(new DueForms.Change(form.code(), level, wanted ? null : Boolean.FALSE));
                }
            });
        }
        return changes;
    }
}

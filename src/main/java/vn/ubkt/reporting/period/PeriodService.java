package vn.ubkt.reporting.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** Periods as every unit below their committee sees them, and their opening, correction, closing and reopening by that committee. */
@UseCase
public class PeriodService {

    @Inject
    private Periods periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** All periods in sight, newest first. */
    @Requires(Permission.PERIOD_READ)
    public List<PeriodRef> visible() {
        return refs(periods.newestFirst());
    }

    /** One page of {@link #visible()}, with what was set for each. */
    @Requires(Permission.PERIOD_READ)
    public List<PeriodSheet> page(int first, int size) {
        List<ReportingPeriod> found = periods.newestFirst(first, size);
        List<PeriodDue> dues = periods.dues(found.stream().map(ReportingPeriod::id).toList());
        return found.stream().map(period -> sheet(period, dues, List.of())).toList();
    }

    @Requires(Permission.PERIOD_READ)
    public int count() {
        return periods.count();
    }

    /** @throws NotFoundException where the period is missing or not in sight */
    @Requires(Permission.PERIOD_READ)
    public PeriodRef period(UUID publicId) {
        return find(publicId).ref();
    }

    /** @throws NotFoundException where the period is missing or not in sight */
    @Requires(Permission.PERIOD_READ)
    public PeriodRef period(long id) {
        return periods.find(id).orElseThrow(NotFoundException::new).ref();
    }

    /** Those of the given periods that are in sight. */
    @Requires(Permission.PERIOD_READ)
    public List<PeriodRef> periods(Collection<UUID> publicIds) {
        return refs(periods.all(publicIds));
    }

    @Requires(Permission.PERIOD_READ)
    public PeriodSheet sheet(UUID publicId) {
        ReportingPeriod period = find(publicId);
        return sheet(period, periods.dues(List.of(period.id())), refs(periods.componentsOf(period.id())));
    }

    /** The base periods a period is made of, in order of time; a base period is its own only component. */
    @Requires(Permission.PERIOD_READ)
    public List<PeriodRef> components(PeriodRef period) {
        return period.base() ? List.of(period) : refs(periods.componentsOf(period.id()));
    }

    /** The same for each of the periods, by one statement. */
    @Requires(Permission.PERIOD_READ)
    public Map<PeriodRef, List<PeriodRef>> components(Collection<PeriodRef> wanted) {
        List<Long> composites = wanted.stream().filter(period -> !period.base()).map(PeriodRef::id).toList();
        Map<Long, List<PeriodRef>> found = composites.isEmpty() ? Map.of() : periods.componentsOf(composites);
        return wanted.stream().distinct().collect(Collectors.toMap(Function.identity(),
            period -> period.base() ? List.of(period) : found.getOrDefault(period.id(), List.of())));
    }

    /** The day by which units of a level send; empty where none was set. */
    @Requires(Permission.PERIOD_READ)
    public Optional<LocalDate> dueOn(long periodId, StatisticalLevel level) {
        return Optional.ofNullable(dueDays(List.of(periodId), level).get(periodId));
    }

    /** Due days of a level, by period; a period without one is left out. */
    @Requires(Permission.PERIOD_READ)
    public Map<Long, LocalDate> dueDays(Collection<Long> periodIds, StatisticalLevel level) {
        return periods.dues(periodIds).stream().filter(due -> due.level() == level)
            .collect(Collectors.toMap(PeriodDue::periodId, PeriodDue::dueOn));
    }

    /** Due days of all levels, by period and level. */
    @Requires(Permission.PERIOD_READ)
    public Map<Long, Map<StatisticalLevel, LocalDate>> dueDays(Collection<Long> periodIds) {
        return periods.dues(periodIds).stream()
            .collect(Collectors.groupingBy(PeriodDue::periodId, Collectors.toMap(PeriodDue::level, PeriodDue::dueOn)));
    }

    /** Form sets that a base period may name, the newest first. */
    @Requires(Permission.PERIOD_READ)
    public List<FormSetRow> formSets() {
        return periods.formSets().stream().map(FormSetValidity::row).toList();
    }

    /** Base periods of the acting committee, of which a composite one may be made, newest first. */
    @Requires(Permission.PERIOD_READ)
    public List<PeriodRef> bases() {
        return refs(periods.bases(user.unitId()));
    }

    /** The levels for which the acting committee sets due days: its own and those below. */
    @Requires(Permission.PERIOD_READ)
    public List<StatisticalLevel> dueLevels() {
        StatisticalLevel own = hierarchy.acting(clock.today()).level();
        return Stream.of(StatisticalLevel.values()).filter(level -> level.compareTo(own) >= 0).toList();
    }

    /** What a person changes, starting from what stands. */
    @Requires(Permission.PERIOD_MANAGE)
    public PeriodDraft draft(UUID publicId) {
        ReportingPeriod period = Optional.ofNullable(publicId).flatMap(periods::find)
            .filter(found -> found.unitId() == user.unitId()).orElseThrow(NotFoundException::new);
        return sheet(period, periods.dues(List.of(period.id())), refs(periods.componentsOf(period.id()))).draft();
    }

    @Requires(Permission.PERIOD_MANAGE)
    public PeriodRef open(@Valid @NotNull PeriodDraft draft) {
        PeriodRules.checkDays(draft.getType(), draft.getStartsOn(), draft.getEndsOn());
        PeriodRules.checkCutOff(draft.getStartsOn(), draft.getCutOff());
        PeriodRules.checkDues(draft.getStartsOn(), draft.getDues());
        checkName(draft.getName(), null);
        if (draft.isCarried()) {
            checkCarried(draft);
        }
        List<PeriodRef> components = draft.isBase() ? List.of() : components(draft);
        if (draft.isBase()) {
            checkBase(draft);
        }
        if (draft.isCarried()) {
            hierarchy.reachBack(draft.getStartsOn());
        }
        ReportingPeriod period = new ReportingPeriod(user.unitId(), draft, user.name(), clock.now());
        periods.add(period);
        draft.getDues().forEach((level, day) -> addDue(period, level, day));
        for (int i = 0; i < components.size(); i++) {
            periods.add(new PeriodComponent(period, components.get(i), i + 1));
        }
        record("PERIOD_OPENED", period, Map.of("type", draft.getType().name(), "kind", draft.isCarried() ? "CARRIED" : draft.getKind().name(),
            "startsOn", draft.getStartsOn().toString(), "endsOn", draft.getEndsOn().toString()));
        return period.ref();
    }

    /** Corrects name, cut-off and due days. */
    @Requires(Permission.PERIOD_MANAGE)
    public PeriodRef change(@Valid @NotNull PeriodDraft draft) {
        ReportingPeriod period = hold(draft.getId(), draft.getVersion());
        PeriodRules.checkCutOff(period.startsOn(), draft.getCutOff());
        PeriodRules.checkDues(period.startsOn(), draft.getDues());
        if (period.carried()) {
            PeriodRules.checkNeverDue(draft.getDues());
        }
        checkName(draft.getName(), period);
        period.correct(draft.getName(), draft.getCutOff(), user.name(), clock.now());
        changeDues(period, draft.getDues());
        record("PERIOD_CHANGED", period, Map.of("cutOff", draft.getCutOff().toString()));
        return period.ref();
    }

    /** Nothing more is entered or sent for the period. */
    @Requires(Permission.PERIOD_MANAGE)
    public void close(UUID publicId, long version) {
        ReportingPeriod period = hold(publicId, version);
        period.close(user.name(), clock.now());
        record("PERIOD_CLOSED", period, Map.of());
    }

    @Requires(Permission.PERIOD_MANAGE)
    public void reopen(UUID publicId, long version) {
        ReportingPeriod period = hold(publicId, version);
        period.reopen(user.name(), clock.now());
        record("PERIOD_REOPENED", period, Map.of());
    }

    private void checkCarried(PeriodDraft draft) {
        PeriodRules.checkNeverDue(draft.getDues());
        PeriodRef first = periods.bases(user.unitId()).stream().filter(period -> !period.carried()).map(ReportingPeriod::ref)
            .reduce((later, earlier) -> earlier).orElse(null);
        PeriodRules.checkCarried(draft, first, clock.today());
    }

    /** Carried figures are entered on the forms of any set: those of their time may not be known to the portal. */
    private void checkBase(PeriodDraft draft) {
        FormSetValidity set = periods.formSet(draft.getFormSet())
            .orElseThrow(() -> new DomainException(PeriodError.FORM_SET_MISSING));
        if (!draft.isCarried()) {
            PeriodRules.checkFormSet(set, draft.getStartsOn(), draft.getEndsOn());
        }
        periods.basesWithin(user.unitId(), draft.getStartsOn(), draft.getEndsOn()).stream().findFirst().map(ReportingPeriod::ref)
            .ifPresent(other -> {
                throw new DomainException(PeriodError.OVERLAPS, other.name(), other.startsOn(), other.endsOn());
            });
    }

    private List<PeriodRef> components(PeriodDraft draft) {
        List<PeriodRef> components = refs(periods.all(draft.getComponents()));
        if (components.size() < draft.getComponents().size()) {
            throw new NotFoundException();
        }
        PeriodRules.checkComponents(draft.getStartsOn(), draft.getEndsOn(), components);
        return components;
    }

    private void checkName(String name, ReportingPeriod self) {
        periods.named(user.unitId(), name.strip()).filter(other -> !other.equals(self)).ifPresent(other -> {
            throw new DomainException(PeriodError.NAME_TAKEN, name.strip());
        });
    }

    private void addDue(ReportingPeriod period, StatisticalLevel level, LocalDate day) {
        if (day != null) {
            periods.add(new PeriodDue(period, level, day));
        }
    }

    private void changeDues(ReportingPeriod period, Map<StatisticalLevel, LocalDate> wanted) {
        Map<StatisticalLevel, LocalDate> rest = new EnumMap<>(StatisticalLevel.class);
        rest.putAll(wanted);
        for (PeriodDue due : periods.dues(List.of(period.id()))) {
            LocalDate day = rest.remove(due.level());
            if (day == null) {
                periods.remove(due);
            } else {
                due.moveTo(day);
            }
        }
        rest.forEach((level, day) -> addDue(period, level, day));
    }

    private ReportingPeriod find(UUID publicId) {
        return periods.find(publicId).orElseThrow(NotFoundException::new);
    }

    private ReportingPeriod hold(UUID publicId, long version) {
        ReportingPeriod period = periods.hold(publicId, user.unitId()).orElseThrow(NotFoundException::new);
        if (period.version() != version) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE, period.changedName(), period.changedAt());
        }
        return period;
    }

    private PeriodSheet sheet(ReportingPeriod period, List<PeriodDue> dues, List<PeriodRef> components) {
        Map<StatisticalLevel, LocalDate> days = new EnumMap<>(StatisticalLevel.class);
        dues.stream().filter(due -> due.periodId() == period.id()).forEach(due -> days.put(due.level(), due.dueOn()));
        return new PeriodSheet(period.ref(), days, components, period.unitId() == user.unitId(), period.version(),
            period.changedName(), period.changedAt());
    }

    private static List<PeriodRef> refs(List<ReportingPeriod> found) {
        return found.stream().map(ReportingPeriod::ref).toList();
    }

    private void record(String action, ReportingPeriod period, Map<String, String> details) {
        trail.fire(new AuditEvent(action, "PERIOD", period.ref().publicId().toString(), details));
    }
}

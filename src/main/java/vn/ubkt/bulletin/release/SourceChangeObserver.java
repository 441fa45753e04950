package vn.ubkt.bulletin.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.consolidation.LineValue;
import vn.ubkt.reporting.form.BulletinLine;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.OfficialTotalChanged;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.text.JsonBuilders;
import vn.ubkt.shared.time.PortalClock;

/**
 * Notes in the same transaction that the source of a released figure gives another figure than was last known. The released
 * figure itself never changes; when the source returns to it, that is noted as well.
 */
@ApplicationScoped
class SourceChangeObserver {

    @Inject
    private Releases releases;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    void note(@Observes OfficialTotalChanged changed) {
        Set<String> lines = linesOf(changed.formCodes());
        if (lines.isEmpty()) {
            return;
        }
        releases.holdIssues(changed.unitId());
        List<Releases.Watched> watched = releases.watched(changed.unitId(), changed.periodId(), lines);
        Map<UUID, Map<String, Long>> now = values(watched.stream()
            .collect(Collectors.groupingBy(Releases.Watched::period, Collectors.mapping(Releases.Watched::lineCode, Collectors.toSet()))));
        List<Releases.Watched> different = watched.stream()
            .filter(figure -> !Objects.equals(figure.lastKnown(), now.get(figure.period()).get(figure.lineCode()))).toList();
        if (!different.isEmpty()) {
            JsonArrayBuilder rows = JsonBuilders.array();
            different.forEach(figure -> rows.add(row(figure.id(), now.get(figure.period()).get(figure.lineCode()))));
            releases.insertChanges(changed.unitId(), rows.build().toString(), clock.now());
        }
    }

    private Set<String> linesOf(Set<String> formCodes) {
        return forms.catalogue().bulletinLines().stream()
            .filter(line -> line.terms().stream().anyMatch(term -> formCodes.contains(term.cell().form())))
            .map(BulletinLine::code).collect(Collectors.toSet());
    }

    /** The portal itself computes, whatever the person may read who sends or accepts. */
    private Map<UUID, Map<String, Long>> values(Map<UUID, Set<String>> lines) {
        CurrentUser portal = ActingAs.allowed(user, Permission.PERIOD_READ, Permission.CONSOLIDATION_READ);
        Map<UUID, Map<String, Long>> values = new HashMap<>();
        ActingAs.person(portal, () -> consolidation.lines(periods.periods(lines.keySet()).stream()
                .collect(Collectors.toMap(Function.identity(), period -> lines.get(period.publicId())))))
            .forEach((period, figures) -> values.put(period.publicId(), byLine(figures)));
        return values;
    }

    private static Map<String, Long> byLine(List<LineValue> figures) {
        Map<String, Long> values = new HashMap<>();
        figures.forEach(line -> values.put(line.line().code(), line.result().isComplete() ? line.result().value() : null));
        return values;
    }

    private static JsonObjectBuilder row(long figure, Long value) {
        JsonObjectBuilder row = JsonBuilders.object().add("figure", figure);
        return value == null ? row : row.add("value", value);
    }
}

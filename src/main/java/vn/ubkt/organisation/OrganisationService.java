package vn.ubkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/**
 * The tree as a person looks at it and changes it. Only the root of a tenant changes the tree: itself, units of its tenant,
 * and tenants directly below it; the database checks that, not this class.
 */
@UseCase
public class OrganisationService {

    /** A search shows this many units at most. */
    public static final int SEARCH_LIMIT = 50;

    private static final long[] NONE = {0, 0};

    @Inject
    private Units units;

    @Inject
    private UnitHistories history;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditEvent> trail;

    /** The acting unit, where the tree in sight begins. */
    @Requires(Permission.UNIT_READ)
    public UnitRow root(LocalDate on) {
        UnitRef acting = find(user.unitId(), on);
        long[] size = units.sizes(List.of(acting.id()), on).getOrDefault(acting.id(), NONE);
        return new UnitRow(acting, units.parent(acting.id(), on).orElse(null), size[0], size[1]);
    }

    /** Units directly below, by Vietnamese name. */
    @Requires(Permission.UNIT_READ)
    public List<UnitRow> below(UUID parent, LocalDate on) {
        return below(find(parent, on), on);
    }

    /** Units at or below the acting one whose name, short name or code holds the words, written with or without diacritics. */
    @Requires(Permission.UNIT_READ)
    public List<UnitRow> search(String words, LocalDate on) {
        List<UnitRef> found = units.search(words.strip(), on, SEARCH_LIMIT);
        List<Long> ids = found.stream().map(UnitRef::id).toList();
        Map<Long, long[]> sizes = units.sizes(ids, on);
        Map<Long, UnitRef> parents = units.parents(ids, on);
        return found.stream().map(unit -> row(unit, parents.get(unit.id()), sizes)).toList();
    }

    @Requires(Permission.UNIT_READ)
    public UnitSheet sheet(UUID publicId, LocalDate on) {
        UnitRef unit = find(publicId, on);
        Object[] card = history.card(unit.id(), on);
        LocalDate ended = UnitHistories.day(card[2]);
        boolean changeable = ended == null && (Boolean) card[3] && user.may(Permission.UNIT_EDIT);
        return new UnitSheet(unit, (String) card[0], UnitHistories.day(card[1]), ended, units.lineUp(unit.id(), 0, on),
            below(unit, on), history.names(unit.id()), history.levels(unit.id()), history.parents(unit.id()), history.reorganisations(unit.id()),
            changeable, changeable && (!unit.tenant() || unit.id() == user.unitId()));
    }

    /** Committees below which the acting unit may place a unit on the day. */
    @Requires(Permission.UNIT_EDIT)
    public List<UnitRef> superiors(UUID publicId, LocalDate on) {
        return units.superiors(on).stream().filter(superior -> !superior.publicId().equals(publicId)).toList();
    }

    /** The first unit of an empty installation, the root of a tenant. Nobody can be signed in yet; a second call is refused. */
    @OpenToAll
    public long foundFirst(@Valid @NotNull UnitDraft first) {
        return history.found(first);
    }

    @Requires(Permission.UNIT_EDIT)
    public UnitRef create(@Valid @NotNull UnitDraft draft) {
        UnitRef parent = find(draft.getParent(), draft.getFrom());
        UnitRef created = find(history.create(draft, parent.id()), draft.getFrom());
        record("UNIT_CREATED", created, Map.of("from", draft.getFrom().toString(), "parent", parent.publicId().toString(),
            "type", draft.getType().name(), "level", draft.getLevel().name(), "tenant", Boolean.toString(draft.isTenant())));
        return created;
    }

    @Requires(Permission.UNIT_EDIT)
    public void rename(@Valid @NotNull RenameDraft draft) {
        UnitRef unit = find(draft.getUnit(), draft.getFrom());
        history.rename(unit.id(), draft);
        record("UNIT_RENAMED", unit, Map.of("from", draft.getFrom().toString()));
    }

    @Requires(Permission.UNIT_EDIT)
    public void move(@Valid @NotNull MoveDraft draft) {
        UnitRef unit = find(draft.getUnit(), draft.getFrom());
        UnitRef parent = find(draft.getParent(), draft.getFrom());
        history.move(unit.id(), parent.id(), draft);
        record("UNIT_MOVED", unit, Map.of("from", draft.getFrom().toString(), "parent", parent.publicId().toString()));
    }

    @Requires(Permission.UNIT_EDIT)
    public void close(@Valid @NotNull UnitChangeDraft draft) {
        UnitRef unit = find(draft.getUnit(), draft.getFrom());
        history.close(unit.id(), draft);
        record("UNIT_CLOSED", unit, Map.of("from", draft.getFrom().toString()));
    }

    private List<UnitRow> below(UnitRef superior, LocalDate on) {
        List<UnitRef> children = units.children(superior.id(), on);
        Map<Long, long[]> sizes = units.sizes(children.stream().map(UnitRef::id).toList(), on);
        return children.stream().map(child -> row(child, superior, sizes)).toList();
    }

    private UnitRef find(long id, LocalDate on) {
        return units.find(id, on).orElseThrow(NotFoundException::new);
    }

    private UnitRef find(UUID publicId, LocalDate on) {
        return Optional.ofNullable(publicId).flatMap(known -> units.find(known, on)).orElseThrow(NotFoundException::new);
    }

    private static UnitRow row(UnitRef unit, UnitRef parent, Map<Long, long[]> sizes) {
        long[] size = sizes.getOrDefault(unit.id(), NONE);
        return new UnitRow(unit, parent, size[0], size[1]);
    }

    private void record(String action, UnitRef unit, Map<String, String> details) {
        trail.fire(new AuditEvent(action, "UNIT", unit.publicId().toString(), details));
    }
}

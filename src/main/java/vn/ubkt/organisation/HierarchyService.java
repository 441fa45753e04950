package vn.ubkt.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;

/**
 * The tree as of a day, for the other features. It shows what the acting unit may see: itself, what was below it while it
 * was below, and its line of superiors. Each method is one statement.
 */
@UseCase
public class HierarchyService {

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    /** @throws NotFoundException where the unit is missing or not in sight */
    @OpenToAll
    public UnitRef unit(long id, LocalDate on) {
        return units.find(id, on).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException where the unit is missing or not in sight */
    @OpenToAll
    public UnitRef unit(UUID publicId, LocalDate on) {
        return units.find(publicId, on).orElseThrow(NotFoundException::new);
    }

    /** The unit for which the person works. */
    @OpenToAll
    public UnitRef acting(LocalDate on) {
        return units.find(user.unitId(), on).orElseThrow(NotFoundException::new);
    }

    /**
     * Lets the tree below the acting unit, as the portal first knew it, hold since an earlier day: for figures of the time before. A tree known
     * since then already stays as it is.
     */
    @Requires(Permission.PERIOD_MANAGE)
    public void reachBack(LocalDate since) {
        units.reachBack(since);
    }

    /** Units directly below on the day, by Vietnamese name. */
    @OpenToAll
    public List<UnitRef> children(long unitId, LocalDate on) {
        return units.children(unitId, on);
    }

    /** Units directly below on each of the days, by Vietnamese name; a day without any is left out. */
    @OpenToAll
    public Map<LocalDate, List<UnitRef>> children(long unitId, Collection<LocalDate> days) {
        return days.isEmpty() ? Map.of() : units.children(unitId, days);
    }

    /** The direct superior on the day. */
    @OpenToAll
    public Optional<UnitRef> parent(long unitId, LocalDate on) {
        return units.parent(unitId, on);
    }

    /**
     * The line from a superior down to a unit, both included.
     *
     * @throws NotFoundException where {@code to} did not stand at or below {@code from} on the day
     */
    @OpenToAll
    public List<UnitRef> path(long from, long to, LocalDate on) {
        List<UnitRef> line = units.lineUp(to, from, on);
        if (line.isEmpty() || line.get(0).id() != from) {
            throw new NotFoundException();
        }
        return line;
    }

    /**
     * A unit that stood at or below the acting one on one of the days, as it stood on the last of them.
     *
     * @throws NotFoundException where it did not
     */
    @OpenToAll
    public UnitRef below(UUID publicId, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            throw new NotFoundException();
        }
        return units.below(publicId, days).orElseThrow(NotFoundException::new);
    }

    /** Units at or below the acting one whose name, short name or code holds the words, written with or without diacritics; the first ones by name. */
    @OpenToAll
    public List<UnitRef> search(String words, LocalDate on) {
        return units.search(words.strip(), on, OrganisationService.SEARCH_LIMIT);
    }

    /** Direct superiors on the day, by the unit below. */
    @OpenToAll
    public Map<Long, UnitRef> parents(Collection<Long> ids, LocalDate on) {
        return ids.isEmpty() ? Map.of() : units.parents(ids, on);
    }

    /** Those of the given units that are in sight, by key. */
    @OpenToAll
    public Map<Long, UnitRef> units(Collection<Long> ids, LocalDate on) {
        return ids.isEmpty() ? Map.of() : units.all(ids, on);
    }
}

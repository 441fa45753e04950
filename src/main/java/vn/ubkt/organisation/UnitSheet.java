package vn.ubkt.organisation;

import java.time.LocalDate;
import java.util.List;

import vn.ubkt.shared.time.EffectivePeriod;

/**
 * Everything about one unit: as it stands on a day, and how it came there.
 *
 * @param endedOn    first day on which it exists no more; null = it still does
 * @param path       from the highest superior in sight down to the unit itself
 * @param children   units directly below on the day
 * @param changeable the acting unit may rename, move or close it
 * @param extensible the acting unit may create units below it
 */
public record UnitSheet(UnitRef unit, String code, LocalDate foundedOn, LocalDate endedOn, List<UnitRef> path,
                        List<UnitRow> children, List<Named> names, List<Levelled> levels, List<Placed> parents,
                        List<Reorganised> reorganisations, boolean changeable, boolean extensible) {

    /** The path without the unit itself. */
    public List<UnitRef> getSuperiors() {
        return path.subList(0, path.size() - 1);
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    /** The acting unit neither moves nor closes itself. */
    public boolean isMovable() {
        return changeable && (!extensible || !unit.tenant());
    }

    /** A name, by date. */
    public record Named(EffectivePeriod when, String name, String shortName) {
    }

    /** A statistical level, by date. */
    public record Levelled(EffectivePeriod when, StatisticalLevel level) {
    }

    /** A direct superior, by date. */
    public record Placed(EffectivePeriod when, UnitRef parent) {
    }

    /** What was done to the unit, and the document it rests on (null = none was named). */
    public record Reorganised(LocalDate on, Kind kind, String document) {
    }

    /** Kinds of reorganisation. */
    public enum Kind {
        MERGE, SPLIT, ABOLISH, RENAME, MOVE
    }
}

package vn.ubkt.reporting.consolidation.web.unit;

import java.io.Serializable;

import vn.ubkt.organisation.UnitRef;

/**
 * A unit as it can be chosen.
 *
 * @param id    its address
 * @param above short name of its superior; {@code null} = not shown
 */
public record UnitPick(String id, String name, String above) implements Serializable {

    public static UnitPick of(UnitRef unit) {
        return new UnitPick(unit.publicId().toString(), unit.name(), null);
    }

    public String label() {
        return above == null ? name : name + " – " + above;
    }
}

package vn.ubkt.organisation;

import java.util.UUID;

/**
 * A unit as other features name it, on a given day. A closed unit keeps its last name and level.
 *
 * @param tenant the unit is the root of a tenant
 */
public record UnitRef(long id, UUID publicId, String name, String shortName, StatisticalLevel level, UnitType type, boolean tenant) {
}

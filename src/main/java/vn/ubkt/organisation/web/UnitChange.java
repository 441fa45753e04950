package vn.ubkt.organisation.web;

import java.util.stream.Stream;

import vn.ubkt.organisation.UnitSheet;
import vn.ubkt.shared.error.NotFoundException;

/** What the page of changes does to a unit. */
enum UnitChange {
    CREATE, RENAME, MOVE, CLOSE;

    /** @throws NotFoundException where an address names no change */
    static UnitChange named(String name) {
        return Stream.of(values()).filter(change -> change.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
    }

    boolean isOpenFor(UnitSheet sheet) {
        return this == CREATE ? sheet.extensible() : sheet.changeable();
    }
}

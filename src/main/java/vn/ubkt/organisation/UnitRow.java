package vn.ubkt.organisation;

/**
 * A unit as a line of the tree.
 *
 * @param parent      the unit it stood directly below on the day; null where none is in sight
 * @param children    units directly below it
 * @param descendants all units below it
 */
public record UnitRow(UnitRef unit, UnitRef parent, long children, long descendants) {

    public boolean isLeaf() {
        return children == 0;
    }
}

package vn.ubkt.office.workbook.fill;

import java.util.Map;
import java.util.Set;

import vn.ubkt.office.workbook.read.ReadSheet;

/**
 * How a sheet is built; cells by {@link ReadSheet#place}.
 *
 * @param merged   cells covered by a merged block, but its first, to that first cell
 * @param formulas cells with formulas
 * @param locked   cells people cannot type into, as the sheet is protected; only those that have a style or a value
 */
public record SheetAnatomy(String name, Map<Integer, Integer> merged, Set<Integer> formulas, Set<Integer> locked) {

    public SheetAnatomy {
        merged = Map.copyOf(merged);
        formulas = Set.copyOf(formulas);
        locked = Set.copyOf(locked);
    }

    /** The cell whose text is seen at a place. */
    public int shown(int place) {
        return merged.getOrDefault(place, place);
    }
}

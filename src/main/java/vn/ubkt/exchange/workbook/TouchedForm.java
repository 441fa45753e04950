package vn.ubkt.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.ubkt.reporting.form.CellVector;

/**
 * The cells of a form that an entering changed, computed ones too.
 *
 * @param nil   whether "không phát sinh" stood before
 * @param cells figure before and after, by slot
 */
record TouchedForm(boolean nil, Map<Integer, List<Long>> cells) {

    static TouchedForm of(boolean nil, CellVector before, CellVector after) {
        Map<Integer, List<Long>> cells = new LinkedHashMap<>();
        for (int slot = 0; slot < before.size(); slot++) {
            if (!Objects.equals(before.get(slot), after.get(slot))) {
                List<Long> pair = new ArrayList<>();
                pair.add(before.get(slot));
                pair.add(after.get(slot));
                cells.put(slot, pair);
            }
        }
        return new TouchedForm(nil, cells);
    }

    /** Whether every cell still holds what was entered. */
    boolean isUntouched(CellVector now) {
        return cells.entrySet().stream().allMatch(cell -> Objects.equals(now.get(cell.getKey()), cell.getValue().get(1)));
    }

    /** What to type into a cell to have it as before. */
    String before(int slot) {
        Long value = cells.get(slot).get(0);
        return value == null ? "" : String.valueOf(value);
    }
}

package vn.ubkt.demo.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormRow;

/**
 * The own part of one form of a unit, put together from groups of like cases. Each group meets the rules of the form by itself;
 * all of them are sums, so their total meets them too.
 */
final class Sheet {

    private final Form form;
    private final DemoUnit unit;
    private final boolean detailed;
    private final Dice dice;
    private final Long[] cells;

    /** @param detailed the unit fills the rows of the sections, too, not the total row alone */
    Sheet(Form form, DemoUnit unit, boolean detailed, Dice dice) {
        this.form = form;
        this.unit = unit;
        this.detailed = detailed && !form.partitions().isEmpty();
        this.dice = dice;
        cells = new Long[form.slots()];
    }

    boolean isDetailed() {
        return detailed;
    }

    /** Writes a group into the total row, or into its rows of the sections, of which the total row follows. */
    void add(Cells group, boolean committeeMembers) {
        rows(group.figures(), committeeMembers).forEach(row -> add(row, group));
    }

    void add(String row, Cells group) {
        group.figures().forEach((letter, figure) -> {
            int slot = form.slot(row, letter);
            cells[slot] = (cells[slot] == null ? 0 : cells[slot]) + figure;
        });
    }

    /** The completed vector: every open cell of a row that was begun is given. */
    CellVector vector() {
        var begun = new TreeSet<Integer>();
        for (int slot = 0; slot < cells.length; slot++) {
            if (cells[slot] != null) {
                begun.add(form.rowOf(slot).index());
            }
        }
        for (int row : begun) {
            for (int column = 0; column < form.columns().size(); column++) {
                int slot = form.slot(row, column);
                if (cells[slot] == null && form.access(unit.level()).get(slot) == CellState.OPEN) {
                    cells[slot] = 0L;
                }
            }
        }
        return FormCalculator.complete(form, CellVector.of(cells));
    }

    private List<String> rows(Map<String, Long> figures, boolean committeeMembers) {
        if (!detailed) {
            return List.of(FormRow.TOTAL_CODE);
        }
        var rows = new ArrayList<String>();
        if (form.partitions().contains("III")) {
            rows.add(firstOpen(figures, managedBy()));
            rows.add(unit.area().row());
            if (committeeMembers) {
                rows.add(memberOf());
            }
        } else {
            rows.add(kindOfOrganisation());
        }
        return rows;
    }

    private String firstOpen(Map<String, Long> figures, List<String> rows) {
        return rows.stream().filter(row -> figures.keySet().stream()
            .noneMatch(letter -> form.access(unit.level()).get(form.slot(row, letter)) == CellState.CLOSED)).findFirst().orElseThrow();
    }

    private List<String> managedBy() {
        return switch (unit.level()) {
            case GRASSROOTS -> dice.chance(0.1) ? List.of("II.8", "II.9") : List.of("II.9");
            case DISTRICT -> List.of("II.8");
            case PROVINCE, CENTRAL -> List.of("II.7");
        };
    }

    private String memberOf() {
        return switch (unit.level()) {
            case GRASSROOTS -> dice.chance(0.4) ? "I.4" : "I.5";
            case DISTRICT -> "I.3";
            case PROVINCE, CENTRAL -> "I.2";
        };
    }

    private String kindOfOrganisation() {
        return switch (unit.level()) {
            case GRASSROOTS -> dice.chance(0.9) ? "I.5" : "I.4";
            case DISTRICT -> dice.chance(0.8) ? "I.3" : "I.7";
            case PROVINCE, CENTRAL -> dice.chance(0.7) ? "I.2" : "I.8";
        };
    }
}

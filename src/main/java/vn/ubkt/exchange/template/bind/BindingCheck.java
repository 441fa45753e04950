package vn.ubkt.exchange.template.bind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ubkt.exchange.template.bind.BindingConflict.Kind;
import vn.ubkt.office.workbook.fill.SheetAnatomy;
import vn.ubkt.office.workbook.read.ReadCell;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormRow;

/** Tells what stands against using a binding, by sheet and cell. */
public final class BindingCheck {

    private static final int MOST_NAMED = 12;

    private BindingCheck() {
    }

    /** @param forms of the set, by code */
    public static List<BindingConflict> of(List<BoundSheet> sheets, List<SheetAnatomy> anatomies, Map<String, Form> forms) {
        List<BindingConflict> conflicts = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (int at = 0; at < sheets.size(); at++) {
            BoundSheet sheet = sheets.get(at);
            if (sheet.isBound()) {
                String other = seen.putIfAbsent(sheet.form(), sheet.name());
                if (other != null) {
                    conflicts.add(new BindingConflict(sheet.name(), Kind.FORM_TWICE, sheet.form(), other, 1));
                }
                conflicts.addAll(ofSheet(sheet, anatomies.get(at), forms.get(sheet.form())));
            }
        }
        return conflicts;
    }

    private static List<BindingConflict> ofSheet(BoundSheet sheet, SheetAnatomy anatomy, Form form) {
        Map<Kind, TreeSet<Integer>> places = new EnumMap<>(Kind.class);
        sheet.rows().forEach((row, atRow) -> sheet.columns().forEach((letter, atColumn) -> {
            int slot = form.slot(row, letter);
            int place = ReadSheet.place(atRow, atColumn);
            if (isUsed(form, slot)) {
                if (anatomy.merged().containsKey(place)) {
                    places.computeIfAbsent(Kind.MERGED, kind -> new TreeSet<>()).add(place);
                }
                if (anatomy.formulas().contains(place)) {
                    places.computeIfAbsent(isReckoned(form, slot) ? Kind.FORMULA_KEPT : Kind.FORMULA_REPLACED, kind -> new TreeSet<>()).add(place);
                }
                if (anatomy.locked().contains(place) && !isReckoned(form, slot)) {
                    places.computeIfAbsent(Kind.LOCKED, kind -> new TreeSet<>()).add(place);
                }
            }
        }));
        return places.entrySet().stream().map(entry -> new BindingConflict(sheet.name(), entry.getKey(), sheet.form(),
            named(entry.getValue()), entry.getValue().size())).toList();
    }

    private static String named(TreeSet<Integer> places) {
        String first = places.stream().limit(MOST_NAMED).map(place -> ReadCell.address(ReadSheet.rowOf(place), ReadSheet.columnOf(place)))
            .collect(Collectors.joining(", "));
        return places.size() > MOST_NAMED ? first + ", …" : first;
    }

    /** Whether a unit of any level has a figure there. */
    static boolean isUsed(Form form, int slot) {
        return Stream.of(StatisticalLevel.values()).map(level -> form.access(level).get(slot))
            .anyMatch(state -> state == CellState.OPEN || state == CellState.COMPUTED);
    }

    /** Whether the portal reckons the cell: a computed column, or a total that its section adds up to. */
    static boolean isReckoned(Form form, int slot) {
        return form.columnOf(slot).isComputed() || form.rowOf(slot).role() == FormRow.Role.TOTAL && !form.firstPartition().isEmpty();
    }
}

package vn.ubkt.demo.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.ubkt.demo.data.DemoUnit;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;

/** What one unit reports for one period, form by form, while it is being made up. */
final class Workbook {

    private final DemoUnit unit;
    private final FormSet set;
    private final Map<String, Long> counts;
    private final OpenCases open;
    private final boolean detailed;
    private final Dice dice;
    private final Map<String, CellVector> forms = new LinkedHashMap<>();

    /**
     * @param counts what the unit did in the period, by topic
     * @param open   cases that the unit left open in the periods before
     */
    Workbook(DemoUnit unit, FormSet set, Map<String, Long> counts, OpenCases open, boolean detailed, Dice dice) {
        this.unit = unit;
        this.set = set;
        this.counts = counts;
        this.open = open;
        this.detailed = detailed;
        this.dice = dice;
    }

    DemoUnit unit() {
        return unit;
    }

    StatisticalLevel level() {
        return unit.level();
    }

    Dice dice() {
        return dice;
    }

    OpenCases open() {
        return open;
    }

    long count(String topic) {
        return counts.getOrDefault(topic, 0L);
    }

    boolean offers(String form) {
        return set.contains(form) && set.form(form).offeredTo(unit.level());
    }

    Form form(String code) {
        return set.form(code);
    }

    Sheet sheet(String code) {
        return new Sheet(set.form(code), unit, detailed, dice);
    }

    void put(String code, Sheet sheet) {
        CellVector vector = sheet.vector();
        if (!vector.isBlank()) {
            forms.put(code, vector);
        }
    }

    /** A form of a single row. */
    void put(String code, Cells figures) {
        if (figures.figures().values().stream().anyMatch(figure -> figure != 0)) {
            Sheet sheet = new Sheet(set.form(code), unit, false, dice);
            sheet.add(FormRow.TOTAL_CODE, figures);
            put(code, sheet);
        }
    }

    /** Letters of the level columns that the unit fills. */
    List<String> levelColumns(String form) {
        return columns(form, FormColumn.Kind.LEVEL).stream().filter(column -> column.enteredBy() == unit.level())
            .map(FormColumn::letter).toList();
    }

    List<String> contentColumns(String form) {
        return columns(form, FormColumn.Kind.CONTENT).stream().map(FormColumn::letter).toList();
    }

    private List<FormColumn> columns(String form, FormColumn.Kind kind) {
        return set.form(form).shownColumns().stream().filter(column -> column.kind() == kind).toList();
    }

    /** The forms on which something happened. */
    Map<String, CellVector> forms() {
        return Map.copyOf(forms);
    }
}

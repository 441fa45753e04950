package vn.ubkt.reporting.form.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.CheckRule;
import vn.ubkt.reporting.form.expression.Reference;

/** The equations that hold between cells of one form: rows that make up the total, columns that make up a column, checks that demand equality. */
final class FormSums {

    private FormSums() {
    }

    /** Slots of each equation, its total first; cells that are not applicable are left out. */
    static List<List<Integer>> of(Form form) {
        List<List<Integer>> sums = new ArrayList<>();
        List<CellState> states = form.access(StatisticalLevel.CENTRAL);
        for (String section : form.partitions()) {
            for (FormColumn column : form.columns()) {
                sums.add(Stream.concat(Stream.of(form.totalRow()), form.section(section).stream())
                    .map(row -> form.slot(row.index(), column.index())).toList());
            }
        }
        for (List<Integer> columns : columnSums(form)) {
            for (FormRow row : form.rows()) {
                sums.add(columns.stream().map(column -> form.slot(row.index(), column)).toList());
            }
        }
        return sums.stream().map(sum -> sum.stream().filter(slot -> states.get(slot) != CellState.CLOSED).toList()).filter(sum -> sum.size() > 1).toList();
    }

    private static List<List<Integer>> columnSums(Form form) {
        Stream<List<Integer>> computed = form.columns().stream().filter(FormColumn::isComputed)
            .map(column -> Stream.concat(Stream.of(column.index()), column.formula().references().map(Reference::column)).distinct().toList());
        Stream<List<Integer>> checked = form.rules().stream().map(FormSums::equality).filter(Objects::nonNull);
        return Stream.concat(computed, checked).toList();
    }

    /** Columns of a rule that demands equality within a row, the single side first; {@code null} for any other rule. */
    private static List<Integer> equality(CheckRule rule) {
        if (rule.condition().alternatives().size() != 1 || !rule.condition().references().allMatch(Reference::ofSameRow)) {
            return null;
        }
        Comparison only = rule.condition().alternatives().get(0);
        if (only.operator() != Comparison.Operator.EQUAL) {
            return null;
        }
        boolean totalRight = only.right().terms().size() == 1;
        Stream<Reference> total = totalRight ? only.right().references() : only.left().references();
        Stream<Reference> parts = totalRight ? only.left().references() : only.right().references();
        return Stream.concat(total, parts).map(Reference::column).distinct().toList();
    }
}

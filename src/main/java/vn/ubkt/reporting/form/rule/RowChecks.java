package vn.ubkt.reporting.form.rule;

import java.util.ArrayList;
import java.util.List;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Finding.Clause;
import vn.ubkt.reporting.form.rule.Finding.Item;
import vn.ubkt.reporting.form.rule.Finding.Kind;
import vn.ubkt.reporting.form.rule.Finding.Side;

/**
 * The rows of a form against its total row, column by column. A partial section: each row, and where each row does, all of
 * them together, at most the total. A partition: as much as the total, if any of its rows is given. The total is computed from
 * the first partition, so that one may not exceed it; any other difference is a warning, the sections being reconstructed.
 * In added-up figures a partition may fall short of the total, since units may leave a section empty; only an excess is found.
 */
final class RowChecks {

    private final Examination examination;
    private final Form form;
    private final CellVector values;
    private final List<Finding> findings = new ArrayList<>();

    private RowChecks(Examination examination, Form form, CellVector values) {
        this.examination = examination;
        this.form = form;
        this.values = values;
    }

    static List<Finding> check(Examination examination, Form form, CellVector values) {
        RowChecks checks = new RowChecks(examination, form, values);
        for (String section : form.partialSections()) {
            List<FormRow> rows = form.section(section);
            form.columns().forEach(column -> checks.checkPartial(checks.id(section), rows, column));
        }
        for (String section : form.partitions()) {
            List<FormRow> rows = form.section(section);
            form.columns().forEach(column -> checks.checkPartition(checks.id(section), rows, column));
        }
        return checks.findings;
    }

    private void checkPartial(String ruleId, List<FormRow> rows, FormColumn column) {
        Side total = total(column);
        int before = findings.size();
        for (FormRow row : rows) {
            compare(ruleId, Kind.ROW_OVER_TOTAL, Severity.ERROR, side(List.of(row), column), total);
        }
        if (findings.size() == before) {
            compare(ruleId + ".sum", Kind.SECTION_OVER_TOTAL, Severity.ERROR, side(rows, column), total);
        }
    }

    private void checkPartition(String ruleId, List<FormRow> rows, FormColumn column) {
        if (rows.stream().noneMatch(row -> values.isGiven(form.slot(row.index(), column.index())))) {
            return;
        }
        Side sum = side(rows, column);
        Side total = total(column);
        boolean exceedsWhatItMakes = rows.equals(form.firstPartition()) && sum.value() > total.value();
        compare(ruleId, examination.isOwn() ? Kind.SECTION_DIFFERS : Kind.SECTION_OVER_TOTAL,
            exceedsWhatItMakes ? Severity.ERROR : Severity.WARNING, sum, total);
    }

    private void compare(String ruleId, Kind kind, Severity severity, Side rows, Side total) {
        Operator operator = kind == Kind.SECTION_DIFFERS ? Operator.EQUAL : Operator.AT_MOST;
        if (!operator.holds(rows.value(), total.value())) {
            String row = kind == Kind.ROW_OVER_TOTAL ? rows.items().get(0).cell().row() : FormRow.TOTAL_CODE;
            findings.add(new Finding(ruleId, kind, severity, examination.part(), form.code(), row,
                List.of(new Clause(rows, operator, total))));
        }
    }

    private Side total(FormColumn column) {
        return side(List.of(form.totalRow()), column);
    }

    private Side side(List<FormRow> rows, FormColumn column) {
        List<Item> items = new ArrayList<>();
        long sum = 0;
        for (FormRow row : rows) {
            int slot = form.slot(row.index(), column.index());
            items.add(Item.of(form.address(slot)));
            sum = values.isGiven(slot) ? Math.addExact(sum, values.get(slot)) : sum;
        }
        return new Side(items, sum);
    }

    private String id(String section) {
        return form.code() + "-ROW." + section;
    }
}

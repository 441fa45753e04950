package vn.ubkt.reporting.form.rule;

import java.util.ArrayList;
import java.util.List;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Finding.Clause;
import vn.ubkt.reporting.form.rule.Finding.Item;
import vn.ubkt.reporting.form.rule.Finding.Kind;
import vn.ubkt.reporting.form.rule.Finding.Side;

/**
 * Rule V01 of the regime: a count is not negative; of a unit's own entries also: what is typed keeps within the limit, a closed
 * cell and a cell of another level stay empty.
 */
final class CellChecks {

    private static final Side NOTHING = new Side(List.of(), 0);

    private CellChecks() {
    }

    static List<Finding> check(Examination examination, Form form, CellVector values) {
        List<Finding> findings = new ArrayList<>();
        for (int slot = 0; slot < form.slots(); slot++) {
            if (values.isGiven(slot)) {
                Clause broken = broken(examination, form, values, slot);
                if (broken != null) {
                    findings.add(finding(examination, form, slot, broken));
                }
            }
        }
        return findings;
    }

    private static Clause broken(Examination examination, Form form, CellVector values, int slot) {
        long value = values.get(slot);
        Side cell = new Side(List.of(Item.of(form.address(slot))), value);
        if (examination.isOwn() && isForeign(examination, form, slot)) {
            return new Clause(cell, Operator.EQUAL, NOTHING);
        }
        if (value < 0) {
            return new Clause(cell, Operator.AT_LEAST, limit(0));
        }
        boolean typed = examination.isOwn() && !FormCalculator.isComputed(form, values, slot);
        return typed && value > CellVector.LARGEST_TYPED ? new Clause(cell, Operator.AT_MOST, limit(CellVector.LARGEST_TYPED)) : null;
    }

    private static boolean isForeign(Examination examination, Form form, int slot) {
        CellState state = form.access(examination.level()).get(slot);
        return state == CellState.CLOSED || state == CellState.OTHER_LEVEL;
    }

    private static Side limit(long value) {
        return new Side(List.of(Item.of(value)), value);
    }

    private static Finding finding(Examination examination, Form form, int slot, Clause broken) {
        Kind kind = switch (broken.operator()) {
            case AT_LEAST -> Kind.NEGATIVE;
            case AT_MOST -> Kind.TOO_LARGE;
            case EQUAL -> form.access(examination.level()).get(slot) == CellState.CLOSED ? Kind.CLOSED_CELL : Kind.OTHER_LEVELS_CELL;
        };
        return new Finding(form.code() + "-V01", kind, Severity.ERROR, examination.part(), form.code(), form.rowOf(slot).code(),
            List.of(broken));
    }
}

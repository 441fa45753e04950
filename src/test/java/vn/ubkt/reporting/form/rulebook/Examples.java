package vn.ubkt.reporting.form.rulebook;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Comparison;
import vn.ubkt.reporting.form.expression.Comparison.Operator;
import vn.ubkt.reporting.form.expression.Condition;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Sum;
import vn.ubkt.reporting.form.rule.Window;

/** Figures of two periods that just keep a condition, or just break it. All total-row cells not named are zero. */
final class Examples {

    private static final long LIMIT = 7;

    private final FormSet set;
    private final String home;
    private final Map<String, Long> before = new HashMap<>();
    private final Map<String, Long> now = new HashMap<>();

    /** @param home form whose columns a letter means */
    private Examples(FormSet set, String home) {
        this.set = set;
        this.home = home;
    }

    /** A computed cell of a total row brings the first cell it is computed from along. */
    static Examples of(FormSet set, String home, Condition condition, Window left, Window right, boolean keeps) {
        Examples examples = new Examples(set, home);
        List<Comparison> alternatives = condition.alternatives();
        if (alternatives.size() > 1) {
            examples.put(examples.first(alternatives.get(0).left()), left, 1);
            if (keeps) {
                examples.put(examples.first(alternatives.get(alternatives.size() - 1).left()), left, 1);
            }
            return examples;
        }
        Comparison comparison = alternatives.get(0);
        boolean atLeast = comparison.operator() == Operator.AT_LEAST;
        examples.put(examples.first(comparison.left()), left, keeps || atLeast ? LIMIT : LIMIT + 1);
        examples.put(examples.first(comparison.right()), right, !keeps && atLeast ? LIMIT + 1 : LIMIT);
        return examples;
    }

    private Reference first(Sum sum) {
        return sum.terms().stream().filter(term -> term.sign() > 0 && !term.isConstant())
            .filter(term -> term.reference().ofSameRow() || set.contains(term.reference().form())).findFirst().orElseThrow().reference();
    }

    private void put(Reference reference, Window window, long value) {
        Map<String, Long> period = window == Window.BEFORE || window == Window.EARLIER ? before : now;
        String code = reference.ofSameRow() ? home : reference.form();
        period.put(code + "/" + reference.column(), value);
        FormColumn column = set.form(code).columns().get(reference.column());
        if (column.isComputed() && !reference.ofSameRow()) {
            period.put(code + "/" + column.formula().references().findFirst().orElseThrow().column(), value);
        }
    }

    Map<String, CellVector> before() {
        return vectors(before);
    }

    Map<String, CellVector> now() {
        return vectors(now);
    }

    private Map<String, CellVector> vectors(Map<String, Long> cells) {
        Map<String, CellVector> vectors = new HashMap<>();
        for (Form form : set.forms()) {
            CellVector vector = CellVector.of(Collections.nCopies(form.slots(), 0L));
            for (Map.Entry<String, Long> cell : cells.entrySet()) {
                String[] place = cell.getKey().split("/");
                if (place[0].equals(form.code())) {
                    vector = vector.with(form.slot(form.totalRow().index(), Integer.parseInt(place[1])), cell.getValue());
                }
            }
            vectors.put(form.code(), vector);
        }
        return vectors;
    }
}

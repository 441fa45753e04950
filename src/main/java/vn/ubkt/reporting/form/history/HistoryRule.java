package vn.ubkt.reporting.form.history;

import java.time.LocalDate;
import java.util.List;

import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.expression.Condition;
import vn.ubkt.reporting.form.expression.Reference;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Window;
import vn.ubkt.shared.time.EffectivePeriod;

/**
 * A rule between total rows of several periods.
 *
 * @param check     number of the rule in the regime, such as V28
 * @param text      the condition as the definition writes it
 * @param left      periods the left sides are combined over
 * @param right     periods the right sides are combined over
 * @param validity  ends of the periods it is examined on; {@code null} = all
 */
public record HistoryRule(String id, String check, String text, Condition condition, Window left, Window right, Severity severity,
                          Provenance provenance, EffectivePeriod validity) {

    /** Codes of the forms it names, in its order. */
    public List<String> forms() {
        return condition.references().map(Reference::form).distinct().toList();
    }

    public boolean holdsOn(LocalDate periodEnd) {
        return validity == null || validity.holdsOn(periodEnd);
    }
}

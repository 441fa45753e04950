package vn.ubkt.reporting.form.rulebook;

import java.time.LocalDate;
import java.util.List;

import vn.ubkt.reporting.form.Provenance;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.shared.time.EffectivePeriod;

/**
 * A rule as the catalogue lists it.
 *
 * @param check    number of the rule in the regime; S = of a supplementary form
 * @param sentence what must hold, in the reader's language
 * @param severity {@code null} where it is no check of figures
 * @param overTerm severity over a whole term
 * @param forms    codes of the forms concerned
 * @param validity ends of the periods it is examined on; {@code null} = all
 */
public record RuleEntry(String id, String check, String sentence, Scope scope, Severity severity, Severity overTerm, Provenance provenance,
                        List<String> forms, EffectivePeriod validity) {

    /** What a rule looks at. */
    public enum Scope {
        CELL, ROW, SECTION, FORMS, PERIODS,
        /** Cannot be broken: the portal computes it so. */
        CONSTRUCTION,
        PROCESS,
        /** Applied where the case registers are kept. */
        CASE
    }

    public RuleEntry {
        forms = List.copyOf(forms);
    }

    /** A rule of all periods. */
    RuleEntry(String id, String check, String sentence, Scope scope, Severity severity, Severity overTerm, Provenance provenance, List<String> forms) {
        this(id, check, sentence, scope, severity, overTerm, provenance, forms, null);
    }

    /** First day of its time; {@code null} = not limited. */
    public LocalDate from() {
        return validity == null || validity.from().equals(LocalDate.MIN) ? null : validity.from();
    }

    /** First day after its time; {@code null} = not limited. */
    public LocalDate to() {
        return validity == null ? null : validity.to();
    }

    /** Whether it looks at more than one form by itself. */
    public boolean isBetween() {
        return scope == Scope.FORMS || scope == Scope.PERIODS;
    }

    /** Whether it blocks over a term what it only warns of in a period. */
    public boolean isStricterOverTerm() {
        return severity != overTerm;
    }

    /** Whether figures are examined by it. */
    public boolean isExamined() {
        return severity != null;
    }
}

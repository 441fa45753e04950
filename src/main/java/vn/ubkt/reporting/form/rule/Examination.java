package vn.ubkt.reporting.form.rule;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.expression.Span;

/**
 * What is examined. The level matters for own entries only: added-up figures may fill any level's columns.
 */
public record Examination(FormSet set, Part part, StatisticalLevel level, Span span) {

    public static Examination own(FormSet set, StatisticalLevel level, Span span) {
        return new Examination(set, Part.OWN, level, span);
    }

    public static Examination below(FormSet set, Span span) {
        return new Examination(set, Part.BELOW, null, span);
    }

    public static Examination total(FormSet set, Span span) {
        return new Examination(set, Part.TOTAL, null, span);
    }

    public boolean isOwn() {
        return part == Part.OWN;
    }
}

package vn.ubkt.reporting.form.history;

import java.util.HashMap;
import java.util.Map;

import vn.ubkt.reporting.form.CellVector;

/**
 * Figures of one part of a unit's forms in one base period. Only total rows are looked at: a shorter vector, which begins with
 * the total row, will do.
 *
 * @param sameYear whether the period belongs to the year of the period examined
 * @param forms    values by form code
 */
public record PeriodFigures(boolean sameYear, Map<String, CellVector> forms) {

    public PeriodFigures {
        forms = Map.copyOf(new HashMap<>(forms));
    }

    /** Whether the form holds any figure. */
    boolean gives(String form) {
        CellVector values = forms.get(form);
        return values != null && !values.isBlank();
    }
}

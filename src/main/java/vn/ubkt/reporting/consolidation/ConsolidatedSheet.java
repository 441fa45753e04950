package vn.ubkt.reporting.consolidation;

import java.util.List;
import java.util.Set;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * A consolidated form: own part, units below, total.
 *
 * @param path         from the acting unit down to the unit shown, both included
 * @param forms        forms of the period, to go to
 * @param ownGiven     whether the unit sent its own part for every base period
 * @param expected     number of units directly below
 * @param missing      units directly below without figures for some base period
 * @param changedBelow the unit's last sending was made of other figures of the units below than stand now
 * @param make         what the period is made of
 * @param frozen       the figures are those the unit sent, not a running total
 * @param hidden       slots whose figures are for others than the person who looks; blank in all parts
 */
public record ConsolidatedSheet(List<UnitRef> path, PeriodRef period, Form form, List<Form> forms, Basis basis, CellVector own, CellVector below,
                                CellVector total, boolean ownGiven, int expected, List<UnitRef> missing, boolean changedBelow, PeriodMake make, boolean frozen,
                                Set<Integer> hidden) {

    public ConsolidatedSheet {
        path = List.copyOf(path);
        forms = List.copyOf(forms);
        missing = List.copyOf(missing);
        hidden = Set.copyOf(hidden);
    }

    public UnitRef unit() {
        return path.get(path.size() - 1);
    }

    /** Whether there are units below the one shown. */
    public boolean isParent() {
        return expected > 0;
    }
}

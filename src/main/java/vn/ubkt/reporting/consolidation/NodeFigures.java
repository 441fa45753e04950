package vn.ubkt.reporting.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Combination;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormFigures;

/**
 * Figures of one form at one unit over the base periods of a period: the unit's own part, and each unit directly below.
 * Over several periods every unit is combined by itself and the total is the sum of the parts, so that own + below = total
 * holds in every cell of every period.
 */
public final class NodeFigures {

    private final Form form;
    private final List<PeriodRef> periods;
    private final List<FormFigures> own;
    private final List<FormFigures> children;

    /**
     * @param periods  base periods, oldest first
     * @param own      the unit's own sendings, at most one a period
     * @param children sendings of units directly below, at most one a unit and period
     */
    NodeFigures(Form form, List<PeriodRef> periods, List<FormFigures> own, List<FormFigures> children) {
        this.form = form;
        this.periods = periods;
        this.own = own;
        this.children = children;
    }

    CellVector own() {
        return combined(own, FormFigures::own);
    }

    /** What the acting unit's total is made of. */
    public PartFigures parts() {
        return new PartFigures(own(), below(), total(), isGiven());
    }

    /** The same of one unit directly below, as it sent it. */
    public PartFigures parts(long childId) {
        List<FormFigures> sent = of(childId);
        return new PartFigures(combined(sent, FormFigures::own), combined(sent, FormFigures::below), combined(sent, FormFigures::total), !sent.isEmpty());
    }

    /** Whether the unit sent its own part for every base period whose set has the form. */
    boolean ownGiven() {
        return !own.isEmpty() && own.size() == periods.size();
    }

    CellVector below() {
        return FormCalculator.computeRows(form, CellVector.sum(form.slots(), byChild().values()));
    }

    CellVector total() {
        return FormCalculator.computeRows(form, own().plus(below()));
    }

    /** Whether there is any figure at all. */
    boolean isGiven() {
        return !own.isEmpty() || !children.isEmpty();
    }

    /** Totals of the units directly below that gave figures. */
    public Map<Long, CellVector> byChild() {
        Map<Long, List<FormFigures>> sendings = new HashMap<>();
        children.forEach(figures -> sendings.computeIfAbsent(figures.unitId(), unit -> new ArrayList<>()).add(figures));
        Map<Long, CellVector> totals = new HashMap<>();
        sendings.forEach((unit, figures) -> totals.put(unit, combined(figures, FormFigures::total)));
        return totals;
    }

    /** Sendings of one unit directly below. */
    List<FormFigures> of(long childId) {
        return children.stream().filter(figures -> figures.unitId() == childId).toList();
    }

    /** Whether a unit gave figures for a period. */
    public boolean has(long childId, long periodId) {
        return children.stream().anyMatch(figures -> figures.unitId() == childId && figures.periodId() == periodId);
    }

    /** Whether a unit of the level has anything to report in the form under the set, its own or from below. */
    boolean owedBy(StatisticalLevel level, FormSet set) {
        return set.contains(form.code()) && Arrays.stream(StatisticalLevel.values()).anyMatch(each -> each.compareTo(level) >= 0 && form.offeredTo(each));
    }

    /** Keys of all revisions behind the total, in order. */
    List<Long> sources() {
        return java.util.stream.Stream.concat(own.stream(), children.stream()).map(FormFigures::revisionId).distinct().sorted().toList();
    }

    /** Whether what the unit last sent was made of other revisions of the units below than these. */
    boolean differsFromSent() {
        for (FormFigures sent : own) {
            List<Long> now = children.stream().filter(figures -> figures.periodId() == sent.periodId())
                .map(FormFigures::revisionId).sorted().toList();
            if (!sent.inputs().stream().sorted().toList().equals(now)) {
                return true;
            }
        }
        return false;
    }

    private CellVector combined(List<FormFigures> figures, java.util.function.Function<FormFigures, CellVector> part) {
        List<CellVector> inOrder = periods.stream().map(period -> figures.stream().filter(sending -> sending.periodId() == period.id())
            .findFirst().map(part).orElseGet(() -> CellVector.blank(form.slots()))).toList();
        return inOrder.size() == 1 ? inOrder.get(0) : Combination.over(form, inOrder);
    }
}

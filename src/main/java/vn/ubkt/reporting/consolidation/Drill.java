package vn.ubkt.reporting.consolidation;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormColumn;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * One cell at one unit, opened: what the unit did itself and what each unit directly below reported; together they are the total.
 *
 * @param path   from the acting unit down to the unit shown
 * @param make   what the period is made of
 * @param own    the unit's own part of the cell; {@code null} = not given
 * @param total  own + children; {@code null} = nothing given
 * @param hidden the figures are for others than the person who looks: none is given
 */
public record Drill(List<UnitRef> path, PeriodRef period, Form form, int slot, Basis basis, PeriodMake make, Long own, Long total, List<Contribution> children,
                    boolean hidden) {

    public Drill {
        path = List.copyOf(path);
        children = List.copyOf(children);
    }

    /**
     * What one unit directly below gave.
     *
     * @param value  its total in the cell; {@code null} = it gave none
     * @param given  whether it gave figures for the form at all
     * @param parent whether it has units below that can be opened further
     */
    public record Contribution(UnitRef unit, Long value, boolean given, boolean parent) {
    }

    public UnitRef unit() {
        return path.get(path.size() - 1);
    }

    public FormRow row() {
        return form.rowOf(slot);
    }

    public FormColumn column() {
        return form.columnOf(slot);
    }

    /** Units that gave nothing. */
    public long missing() {
        return children.stream().filter(child -> !child.given()).count();
    }
}

package vn.ubkt.exchange.paper;

import java.util.List;
import java.util.Set;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.rule.Part;

/**
 * One form, or one part of it, to be printed.
 *
 * @param part   {@code null} where the form has one part only
 * @param level  the level that enters the figures, whose cells of other levels are told apart; {@code null} where figures of several are added
 * @param state  where the figures stand
 * @param shown  whether the sheet is printed; in a whole set one without figures is only listed
 * @param remark what else must be known to read the figures; {@code null} = nothing
 * @param hidden slots whose figures are not for the person who prints
 */
record PaperSheet(Form form, Part part, StatisticalLevel level, CellVector values, String state, boolean shown, String remark,
                  Set<Integer> hidden) {

    /** The same with one remark more; {@code null} = none. */
    PaperSheet remarked(String more) {
        return more == null ? this : new PaperSheet(form, part, level, values, state, shown, remark == null ? more : more + " " + remark, hidden);
    }

    /** The three parts of a form in the order of the screen. */
    static List<PaperSheet> parts(Form form, StatisticalLevel level, CellVector own, CellVector below, CellVector total, String state, String remark) {
        return List.of(new PaperSheet(form, Part.OWN, level, own, state, true, null, Set.of()),
            new PaperSheet(form, Part.BELOW, null, below, state, true, remark, Set.of()),
            new PaperSheet(form, Part.TOTAL, null, total, state, true, remark, Set.of()));
    }

    static PaperSheet single(Form form, StatisticalLevel level, CellVector values, String state) {
        return new PaperSheet(form, null, level, values, state, true, null, Set.of());
    }

    /** As a sheet of a whole set: printed only if it has figures that are not merely a declaration that there are none. */
    static PaperSheet ofSet(Form form, StatisticalLevel level, CellVector values, boolean nil, String state, String remark) {
        return new PaperSheet(form, level == null ? Part.TOTAL : null, level, values, state, !nil && !values.isBlank(), remark, Set.of());
    }

    /** The same without the figures that are for others than the person who prints. */
    PaperSheet without(Set<Integer> slots) {
        return new PaperSheet(form, part, level, PersonFigures.without(values, slots), state, shown, remark, slots);
    }
}

package vn.ubkt.reporting.submission.entry;

import java.util.List;
import java.util.Set;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.cells.FedCells;
import vn.ubkt.reporting.submission.check.SetCheck;

/**
 * One form of the acting unit as it is being filled in.
 *
 * @param own      own part, completed
 * @param below    accepted part of the units below; blank at the grassroots
 * @param total    own + below
 * @param cells    what each slot is to this unit
 * @param version  version of the draft, to be given back when saving
 * @param editable whether the unit may type now
 * @param noted    slots of the cells that hold a note
 * @param forms    codes of all forms with something for the unit, in order
 * @param fed      cells that follow from the sheet of branches
 */
public record EntrySheet(PeriodRef period, UnitRef unit, Form form, FormStatus status, CellVector own, CellVector below, CellVector total,
                         List<CellState> cells, long version, boolean editable, boolean parent, List<Integer> noted,
                         List<String> forms, FedCells fed) {

    /** A sheet, and what stands against sending it. */
    public record Checked(EntrySheet sheet, SetCheck check) {
    }

    public EntrySheet {
        noted = List.copyOf(noted);
        forms = List.copyOf(forms);
    }

    /** The same without the figures in the given slots. */
    EntrySheet without(Set<Integer> hidden) {
        return hidden.isEmpty() ? this : new EntrySheet(period, unit, form, status, PersonFigures.without(own, hidden),
            PersonFigures.without(below, hidden), PersonFigures.without(total, hidden), cells, version, editable, parent, noted, forms,
            fed);
    }

    /** The part of the units below; {@code null} where there are none. */
    public CellVector shownBelow() {
        return parent ? below : null;
    }

    /** The cells that follow from the sheet of branches, in the order of the form. */
    public List<CellAddress> fedCells() {
        return fed.slots().stream().sorted().map(form::address).toList();
    }

    /** Code of the form before this one; {@code null} = this is the first. */
    public String previous() {
        int at = forms.indexOf(form.code());
        return at > 0 ? forms.get(at - 1) : null;
    }

    /** Code of the form after this one; {@code null} = this is the last. */
    public String next() {
        int at = forms.indexOf(form.code());
        return at + 1 < forms.size() ? forms.get(at + 1) : null;
    }
}

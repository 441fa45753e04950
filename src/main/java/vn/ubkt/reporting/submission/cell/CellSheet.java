package vn.ubkt.reporting.submission.cell;

import java.util.List;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.rule.Part;

/**
 * What is seen beside a cell.
 *
 * @param history  newest first
 * @param earlier  earlier periods, newest first
 * @param usual    what is usual from the unit's own past; {@code null} = too little of a past
 * @param note     {@code null} = none
 * @param notable  whether the person may write a note on it now
 */
public record CellSheet(Form form, int slot, Part part, List<CellEvent> history, List<EarlierValue> earlier, UsualRange usual, CellNote note,
                        boolean notable) {

    public CellSheet {
        history = List.copyOf(history);
        earlier = List.copyOf(earlier);
    }
}

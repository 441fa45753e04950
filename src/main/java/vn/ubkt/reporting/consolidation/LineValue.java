package vn.ubkt.reporting.consolidation;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.BulletinLine;

/**
 * A bulletin line over a period at the acting unit.
 *
 * @param result  value and what became of each cell of its formula
 * @param sources keys of the revisions behind it
 * @param missing units directly below that owe a form of the line and gave none of them for some base period
 */
public record LineValue(BulletinLine line, BulletinLine.Result result, List<Long> sources, List<UnitRef> missing) {

    public LineValue {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }
}

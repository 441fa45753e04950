package vn.ubkt.reporting.consolidation;

import java.util.List;

import vn.ubkt.reporting.form.BulletinLine;

/**
 * A bulletin line over a period at the acting unit.
 *
 * @param result  value and what became of each cell of its formula
 * @param sources keys of the revisions behind it
 */
public record LineValue(BulletinLine line, BulletinLine.Result result, List<Long> sources) {

    public LineValue {
        sources = List.copyOf(sources);
    }
}

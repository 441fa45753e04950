package vn.ubkt.exchange.paper;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * What is to be printed of one unit and period.
 *
 * @param set   {@code null} for a period computed from others, which may be of several sets
 * @param whole the whole set, with a list of its forms before them
 */
record Paper(UnitRef unit, PeriodRef period, FormSet set, boolean whole, List<PaperSheet> sheets) {

    Paper {
        sheets = List.copyOf(sheets);
    }
}

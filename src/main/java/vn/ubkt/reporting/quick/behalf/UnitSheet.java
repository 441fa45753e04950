package vn.ubkt.reporting.quick.behalf;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.quick.indicator.QuickIndicator;

/** The units for which the acting one enters, and what stands in the cells of the quick sheet. */
public record UnitSheet(PeriodRef period, List<QuickIndicator> indicators, List<Row> rows) {

    public UnitSheet {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
    }

    /**
     * One unit.
     *
     * @param figures  by code of the indicator
     * @param versions of its drafts, by form
     * @param sent     forms that were sent and are not given back: they take no change
     */
    public record Row(UnitRef unit, EntryGrant grant, Map<String, Long> figures, Map<String, Long> versions, Set<String> sent) {

        public Row {
            figures = Map.copyOf(figures);
            versions = Map.copyOf(versions);
            sent = Set.copyOf(sent);
        }
    }
}

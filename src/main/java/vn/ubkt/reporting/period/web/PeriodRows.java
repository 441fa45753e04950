package vn.ubkt.reporting.period.web;

import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodSheet;

/** Periods, fetched a page at a time. */
class PeriodRows extends LazyDataModel<PeriodSheet> {

    private static final long serialVersionUID = 1L;

    private final PeriodService periods;

    PeriodRows(PeriodService periods) {
        this.periods = periods;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return periods.count();
    }

    @Override
    public List<PeriodSheet> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return periods.page(first, pageSize);
    }
}

package vn.ubkt.reporting.period.web;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.LazyDataModel;

import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodSheet;

/** The periods in sight, newest first. */
@Named
@ViewScoped
public class PeriodListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private LazyDataModel<PeriodSheet> rows;

    @Inject
    private PeriodService periods;

    public void open() {
        rows = new PeriodRows(periods);
    }

    public LazyDataModel<PeriodSheet> getRows() {
        return rows;
    }
}

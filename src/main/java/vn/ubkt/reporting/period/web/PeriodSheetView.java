package vn.ubkt.reporting.period.web;

import java.io.Serializable;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodSheet;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** One period: what was set for it, and its closing and reopening. */
@Named
@ViewScoped
public class PeriodSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private PeriodSheet sheet;

    @Inject
    private PeriodService periods;

    @Inject
    private Notices notices;

    public void open() {
        sheet = periods.sheet(PublicId.named(id));
    }

    public String close() {
        periods.close(id, sheet.version());
        notices.info("reporting.period.sheet.closed");
        return shown();
    }

    public String reopen() {
        periods.reopen(id, sheet.version());
        notices.info("reporting.period.sheet.reopened");
        return shown();
    }

    private String shown() {
        return "sheet?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PeriodSheet getSheet() {
        return sheet;
    }
}

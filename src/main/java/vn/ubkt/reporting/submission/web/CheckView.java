package vn.ubkt.reporting.submission.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.SetCheck;
import vn.ubkt.shared.web.PublicId;
import vn.ubkt.shared.web.UserLocale;

/** What stands against sending the whole set, or is worth a second look. */
@Named
@ViewScoped
public class CheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DataEntryService entry;

    @Inject
    private PeriodService periods;

    private String period;
    private transient PeriodRef chosen;
    private transient SetCheck check;
    private transient List<FindingLine> lines;

    public void load() {
        check = entry.check(PublicId.of(period), null);
        chosen = periods.period(PublicId.of(period));
        lines = FindingLine.of(check.findings(), UserLocale.of(FacesContext.getCurrentInstance()));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public PeriodRef getChosen() {
        return chosen;
    }

    public SetCheck getCheck() {
        return check;
    }

    public List<FindingLine> getLines() {
        return lines;
    }
}

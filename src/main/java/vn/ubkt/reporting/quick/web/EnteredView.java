package vn.ubkt.reporting.quick.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.behalf.BehalfReplyService;
import vn.ubkt.reporting.submission.behalf.BehalfReplyService.EnteredForUs;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** What the superior entered for the acting unit in a period, and what the unit says of it. */
@Named
@ViewScoped
public class EnteredView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BehalfReplyService replies;

    @Inject
    private PeriodService periods;

    @Inject
    private Notices notices;

    private String period;
    private String reason;
    private transient PeriodRef chosen;
    private transient List<EnteredForUs> sendings = List.of();

    public void load() {
        chosen = periods.period(PublicId.of(period));
        sendings = replies.entered(chosen.id());
    }

    public String confirm(UUID revision) {
        replies.confirm(revision);
        notices.info("reporting.quick.entered.confirmed");
        return again();
    }

    public String contest(UUID revision) {
        replies.contest(revision, reason);
        notices.info("reporting.quick.entered.contested");
        return again();
    }

    private String again() {
        return "/reporting/quick/entered.xhtml?faces-redirect=true&period=" + period;
    }

    public PeriodRef getChosen() {
        return chosen;
    }

    public List<EnteredForUs> getSendings() {
        return sendings;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

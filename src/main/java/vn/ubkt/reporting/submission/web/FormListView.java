package vn.ubkt.reporting.submission.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntryBoard;
import vn.ubkt.shared.web.Notices;

/** All forms of the acting unit in a period. */
@Named
@ViewScoped
public class FormListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/submission/forms.xhtml";

    @Inject
    private DataEntryService entry;

    @Inject
    private PeriodService periodService;

    @Inject
    private Notices notices;

    private String period;
    private transient List<PeriodRef> periods = List.of();
    private transient EntryBoard board;

    public void load() {
        periods = PeriodChoice.offered(periodService.visible());
        UUID chosen = PeriodChoice.chosen(period, periods);
        if (chosen != null) {
            period = chosen.toString();
            board = entry.board(chosen);
        }
    }

    public void choosePeriod() {
        Faces.redirect(Faces.getRequestContextPath() + PAGE + "?period=%s", period);
    }

    public String declareNil(String form) {
        entry.declareNil(id(), form);
        notices.info("reporting.submission.forms.nilDeclared", form);
        return again();
    }

    public String withdrawNil(String form) {
        entry.withdrawNil(id(), form);
        notices.info("reporting.submission.forms.nilWithdrawn", form);
        return again();
    }

    public String declareRemainingNil() {
        notices.info("reporting.submission.forms.remainingNil", entry.declareRemainingNil(id()));
        return again();
    }

    public String fillZeros() {
        notices.info("reporting.submission.forms.zerosFilled", entry.fillZeros(id(), null));
        return again();
    }

    private UUID id() {
        return board.period().publicId();
    }

    private String again() {
        return PAGE + "?faces-redirect=true&period=" + id();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public List<PeriodRef> getPeriods() {
        return periods;
    }

    /** {@code null} while no period was opened. */
    public EntryBoard getBoard() {
        return board;
    }
}

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
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.reporting.submission.review.Worklist;
import vn.ubkt.reporting.submission.review.WorklistFilter;
import vn.ubkt.reporting.submission.review.WorklistRow;
import vn.ubkt.shared.web.Notices;

/** Who has sent, is late, is missing. */
@Named
@ViewScoped
public class InboxView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/submission/inbox.xhtml";

    @Inject
    private ReviewService reviews;

    @Inject
    private PeriodService periodService;

    @Inject
    private Notices notices;

    private String period;
    private String show;
    private String sort;
    private transient List<PeriodRef> periods = List.of();
    private transient Worklist worklist;
    private transient List<WorklistRow> rows = List.of();

    public void load() {
        periods = PeriodChoice.offered(periodService.visible());
        UUID chosen = PeriodChoice.chosen(period, periods);
        if (chosen != null) {
            period = chosen.toString();
            worklist = reviews.worklist(chosen);
            WorklistFilter filter = WorklistFilter.of(show, sort);
            show = filter.show().name();
            sort = filter.sort().name();
            rows = filter.of(worklist);
        }
    }

    public void choosePeriod() {
        Faces.redirect(Faces.getRequestContextPath() + PAGE + "?period=%s", period);
    }

    /** Opening ends the unit's right to take the sending back. */
    public String open(UUID revision) {
        reviews.open(revision);
        return "/reporting/submission/review.xhtml?faces-redirect=true&revision=" + revision;
    }

    public String acceptClean() {
        int accepted = reviews.acceptClean(worklist.period().publicId());
        if (accepted == 0) {
            notices.warn("reporting.submission.inbox.noneClean");
        } else {
            notices.info("reporting.submission.inbox.accepted", accepted);
        }
        return PAGE + "?faces-redirect=true&period=" + worklist.period().publicId();
    }

    public WorklistFilter.Show[] getShows() {
        return WorklistFilter.Show.of(worklist.period());
    }

    public WorklistFilter.Sort[] getSorts() {
        return WorklistFilter.Sort.values();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public List<PeriodRef> getPeriods() {
        return periods;
    }

    /** {@code null} while no period was opened. */
    public Worklist getWorklist() {
        return worklist;
    }

    public boolean isNothingShown() {
        return rows.isEmpty() && worklist != null && !worklist.rows().isEmpty();
    }

    /** Constant of the portal's states that the progress is coloured as. */
    public String tone(Worklist.Progress progress) {
        return switch (progress) {
            case MISSING -> "MISSING";
            case NOT_RECORDED -> "NOT_STARTED";
            case PARTLY -> "WARNING";
            case WAITING -> "SENT";
            case GIVEN_BACK -> "RETURNED";
            case ACCEPTED -> "ACCEPTED";
        };
    }

    public List<WorklistRow> getRows() {
        return rows;
    }
}

package vn.ubkt.dashboard;

import java.util.List;

import jakarta.inject.Inject;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.reporting.submission.Situations;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.OpenToAll;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.UseCase;

/** What waits for the person at the acting unit. */
@UseCase
public class DashboardService {

    private static final int SHOWN_PERIODS = 3;

    @Inject
    private PeriodService periods;

    @Inject
    private Situations situations;

    @Inject
    private ReportingBlocks reporting;

    @Inject
    private DeskBlocks desk;

    @Inject
    private CurrentUser user;

    /** Open to all: each block asks for its own permission. Details are of the newest open base period, the others in short. */
    @OpenToAll
    public HomeBoard board() {
        List<PeriodRef> open = open();
        if (open.isEmpty()) {
            return new HomeBoard(null, null, null, List.of(), desk.bulletins());
        }
        List<PeriodRef> others = open.subList(1, open.size());
        Situation situation = situations.of(open.get(0), others);
        OwnReport own = reporting.own(situation);
        ReportsBelow below = reporting.below(situation);
        List<OtherPeriod> inShort = own == null && below == null ? List.of()
            : others.stream().map(period -> OtherPeriod.of(period, situation)).toList();
        return new HomeBoard(own, below, reporting.coverage(situation), inShort, desk.bulletins());
    }

    /** Open base periods reported in their own time, newest first; none for those who have nothing to do with reporting. */
    private List<PeriodRef> open() {
        boolean concerned = user.may(Permission.FORM_READ) || user.may(Permission.SUBMISSION_REVIEW) || user.may(Permission.CONSOLIDATION_READ);
        if (!concerned || !user.may(Permission.PERIOD_READ)) {
            return List.of();
        }
        return periods.visible().stream().filter(period -> period.base() && period.open() && !period.carried()).limit(SHOWN_PERIODS).toList();
    }
}

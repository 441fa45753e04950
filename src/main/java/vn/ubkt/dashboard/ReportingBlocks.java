package vn.ubkt.dashboard;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.consolidation.ConsolidationService;
import vn.ubkt.reporting.submission.Situation;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.time.PortalClock;

/** The blocks about reporting; one statement each at the most, as the situation was read before. */
@ApplicationScoped
class ReportingBlocks {

    @Inject
    private DataEntryService entry;

    @Inject
    private ReviewService reviews;

    @Inject
    private ConsolidationService consolidation;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    OwnReport own(Situation situation) {
        if (!user.may(Permission.FORM_READ)) {
            return null;
        }
        return OwnReport.of(situation.period(), entry.statuses(situation),
            situation.dueOn(situation.period().id(), situation.unit().level()), clock.today());
    }

    ReportsBelow below(Situation situation) {
        if (!user.may(Permission.SUBMISSION_REVIEW) || situation.children().isEmpty()) {
            return null;
        }
        return ReportsBelow.of(reviews.worklist(situation), clock.today());
    }

    Coverage coverage(Situation situation) {
        if (!user.may(Permission.CONSOLIDATION_READ) || situation.children().isEmpty()) {
            return null;
        }
        boolean sent = !situation.sentBy(situation.unit().id()).isEmpty();
        return Coverage.of(reviews.worklist(situation), sent ? consolidation.changedBelow(situation) : Set.of());
    }
}

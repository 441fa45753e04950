package vn.ubkt.reporting.quick.branch;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.quick.QuickError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.time.PortalClock;

/** Rows of the acting unit's sheet, written under its author's name. */
@ApplicationScoped
class BranchRows {

    @Inject
    private Branches branches;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    void lock() {
        branches.lock(user.unitId());
    }

    List<BranchRow> of(PeriodRef period) {
        return branches.sheet(user.unitId(), period);
    }

    void save(PeriodRef period, BranchRow row) {
        if (!branches.save(user.unitId(), period.id(), row.branch().id(), row.figures(), row.version(), user, clock.now())) {
            throw new DomainException(QuickError.ROW_CHANGED_MEANWHILE, row.changedBy(), row.changedAt());
        }
    }
}

package vn.ubkt.reporting.quick.branch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.quick.QuickError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.time.PortalClock;
import vn.ubkt.shared.trail.AuditEvent;

/** The list of branches that a grassroots unit keeps. */
@UseCase
public class BranchService {

    public static final int LONGEST_NAME = 120;
    private static final int LAST_POSITION = 9999;

    @Inject
    private Branches branches;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AuditEvent> trail;

    /** In their order, those that ended last. */
    @Requires(Permission.FORM_READ)
    public List<Branch> list() {
        return branches.all(user.unitId());
    }

    /** Whether the acting unit is one that keeps branches. */
    @Requires(Permission.FORM_READ)
    public boolean isOffered() {
        return hierarchy.acting(clock.today()).level() == StatisticalLevel.GRASSROOTS;
    }

    /** @return how many were added */
    @Requires(Permission.BRANCH_EDIT)
    public int add(BranchesDraft draft) {
        if (!isOffered()) {
            throw new DomainException(QuickError.NOT_GRASSROOTS);
        }
        List<String> names = draft.getNames() == null ? List.of() : draft.getNames().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (names.isEmpty() || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new DomainException(QuickError.NAME_NEEDED, LONGEST_NAME);
        }
        LocalDate from = draft.getFrom() == null ? clock.today() : draft.getFrom();
        branches.add(user.unitId(), draft.getKind() == null ? BranchKind.CELL : draft.getKind(), names, from);
        trail.fire(new AuditEvent("BRANCH_ADDED", "BRANCH", String.valueOf(names.size()), Map.of("from", from.toString())));
        return names.size();
    }

    /** @param version version that was read */
    @Requires(Permission.BRANCH_EDIT)
    public void change(UUID branch, long version, String name, int position) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw new DomainException(QuickError.NAME_NEEDED, LONGEST_NAME);
        }
        Branch found = find(branch, version);
        write(found, given, Math.min(LAST_POSITION, Math.max(1, position)), found.validTo(), "BRANCH_CHANGED");
    }

    /** @param firstDayWithout first day on which the branch is no more; {@code null} = it goes on */
    @Requires(Permission.BRANCH_EDIT)
    public void end(UUID branch, long version, LocalDate firstDayWithout) {
        Branch found = find(branch, version);
        if (firstDayWithout != null && !firstDayWithout.isAfter(found.validFrom())) {
            throw new DomainException(QuickError.DAY_TOO_EARLY);
        }
        write(found, found.name(), found.position(), firstDayWithout, "BRANCH_ENDED");
    }

    private Branch find(UUID publicId, long version) {
        Branch found = branches.all(user.unitId()).stream().filter(branch -> branch.publicId().equals(publicId)).findFirst()
            .orElseThrow(NotFoundException::new);
        return new Branch(found.id(), publicId, found.kind(), found.position(), found.name(), found.validFrom(), found.validTo(), version);
    }

    private void write(Branch branch, String name, int position, LocalDate validTo, String action) {
        if (!branches.change(branch, name, position, validTo)) {
            throw new DomainException(QuickError.BRANCH_CHANGED_MEANWHILE);
        }
        trail.fire(new AuditEvent(action, "BRANCH", branch.publicId()));
    }
}

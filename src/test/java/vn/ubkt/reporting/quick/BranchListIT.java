package vn.ubkt.reporting.quick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.quick.branch.Branch;
import vn.ubkt.reporting.quick.branch.BranchService;
import vn.ubkt.reporting.quick.branch.BranchSheetService;
import vn.ubkt.reporting.quick.branch.BranchesDraft;
import vn.ubkt.reporting.quick.branch.RowInputs;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.support.InContainer;

class BranchListIT extends InContainer {

    @Inject
    private SubmissionWorld world;

    @Inject
    private BranchService branches;

    @Inject
    private BranchSheetService sheets;

    private SubmissionWorld.Place place;
    private long unit;

    @BeforeEach
    void twoBranches() throws SQLException {
        place = world.found();
        unit = place.units().grassroots();
        add("Chi bộ 1\nChi bộ 2");
    }

    @Test
    void branchesAreRenamedAndEndedAndKeepWhatTheyReported() {
        Branch first = at(unit, branches::list).get(0);
        at(unit, () -> sheets.save(new RowInputs(place.id(), first.publicId(), 0).put("S04/T/S", "3")));

        run(() -> branches.change(first.publicId(), first.version(), "Chi bộ Một", 7));
        run(() -> branches.end(first.publicId(), first.version() + 1, LocalDate.of(2021, 1, 1)));

        assertThat(at(unit, () -> sheets.sheet(place.id())).rows()).as("ended before the period, but it reported")
            .anySatisfy(row -> assertThat(row.branch().name() + row.figures()).isEqualTo("Chi bộ Một{S04/T/S=3}"));
    }

    @Test
    void whatCannotBeDoneIsSaidReadably() {
        Branch first = at(unit, branches::list).get(0);
        run(() -> branches.change(first.publicId(), first.version(), "Chi bộ Một", 1));

        assertRefused(QuickError.BRANCH_CHANGED_MEANWHILE, () -> run(() -> branches.change(first.publicId(), first.version(), "Chi bộ Hai", 1)));
        assertRefused(QuickError.NAME_TAKEN, () -> add("Chi bộ 2"));
        assertRefused(QuickError.NAME_NEEDED, () -> add("  \n "));
        assertRefused(QuickError.DAY_TOO_EARLY, () -> run(() -> branches.end(first.publicId(), 1, LocalDate.of(2020, 6, 1))));
        assertRefused(QuickError.NOT_GRASSROOTS, () -> at(place.units().district(), () -> branches.add(new BranchesDraft())));
    }

    private void add(String names) {
        BranchesDraft draft = new BranchesDraft();
        draft.setNames(names);
        draft.setFrom(LocalDate.of(2020, 6, 1));
        at(unit, () -> branches.add(draft));
    }

    private void run(Runnable act) {
        at(unit, () -> {
            act.run();
            return null;
        });
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act)).isNotNull().extracting(DomainException::code).isEqualTo(code);
    }
}

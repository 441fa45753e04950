package vn.ubkt.reporting.quick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.quick.branch.Branch;
import vn.ubkt.reporting.quick.branch.BranchService;
import vn.ubkt.reporting.quick.branch.BranchSheet;
import vn.ubkt.reporting.quick.branch.BranchSheetService;
import vn.ubkt.reporting.quick.branch.BranchesDraft;
import vn.ubkt.reporting.quick.branch.RowInputs;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;

class BranchSheetServiceIT extends InContainer {

    private static final String SUPERVISED = "S04/T/S";
    private static final String REMINDED = "S04/T/T";
    private static final String INSPECTED = "F01/T/L";

    @Inject
    private SubmissionWorld world;

    @Inject
    private BranchService branches;

    @Inject
    private BranchSheetService sheets;

    @Inject
    private DataEntryService entry;

    @Inject
    private SubmissionService submissions;

    @Inject
    private FormRegister forms;

    private SubmissionWorld.Place place;
    private long unit;

    @BeforeEach
    void threeBranches() throws SQLException {
        place = world.found();
        unit = place.units().grassroots();
        add("Chi bộ 1\nChi bộ 2\n\nChi bộ 10");
    }

    @Test
    void aSumIsThatOfTheBranchesThatGaveItAndBlankWhereNoneDid() {
        save("Chi bộ 1", SUPERVISED, "3");
        save("Chi bộ 10", SUPERVISED, "4");

        assertThat(cell(SUPERVISED).sum()).isEqualTo(7);
        assertThat(cell(REMINDED).sum()).isNull();
        assertThat(cell(SUPERVISED).link()).isEqualTo(BranchSheet.Link.FREE);
        assertThat(own(SUPERVISED)).as("nothing is taken over silently").isNull();
        assertThat(sheet().differences()).extracting(BranchSheet.FedCell::indicator).extracting("cell.letter").containsExactly("S");
    }

    @Test
    void onceTakenOverTheCellFollowsEveryChangeOfARow() {
        save("Chi bộ 1", SUPERVISED, "3");
        run(() -> sheets.feed(place.id()));
        assertThat(own(SUPERVISED)).isEqualTo(3);

        save("Chi bộ 2", SUPERVISED, "5");
        assertThat(own(SUPERVISED)).isEqualTo(8);

        save("Chi bộ 1", SUPERVISED, "");
        assertThat(own(SUPERVISED)).isEqualTo(5);
        assertThat(sheet().differences()).isEmpty();
    }

    @Test
    void aFedCellIsNotTypedNorFilledNorDeclaredNil() {
        save("Chi bộ 1", SUPERVISED, "3");
        save("Chi bộ 1", REMINDED, "1");
        save("Chi bộ 1", INSPECTED, "1");
        run(() -> sheets.feed(place.id()));
        save("Chi bộ 1", REMINDED, "");
        save("Chi bộ 1", INSPECTED, "");
        int slot = slot(SUPERVISED);

        var saved = at(unit, () -> entry.save(new CellInputs(place.id(), "S04", entry.sheet(place.id(), "S04").version()).put(slot, "9")));

        assertThat(saved.problems()).singleElement().extracting(CellProblem::kind).isEqualTo(CellProblem.Kind.FED);
        assertThat(own(SUPERVISED)).isEqualTo(3);
        at(unit, () -> entry.fillZeros(place.id(), List.of("S04")));
        assertThat(own(REMINDED)).as("what branches have not given is not made up").isNull();
        assertRefused(SubmissionError.FORM_FED, () -> run(() -> entry.declareNil(place.id(), "S04")));
        at(unit, () -> entry.declareRemainingNil(place.id()));
        assertThat(own(INSPECTED)).as("a fed form that nobody began stays begun by nobody").isNull();
    }

    @Test
    void whatWasSentDoesNotChangeWithARow() {
        for (String branch : List.of("Chi bộ 1", "Chi bộ 2", "Chi bộ 10")) {
            for (String letter : List.of("S", "T", "U", "V")) {
                save(branch, "S04/T/" + letter, "0");
            }
        }
        save("Chi bộ 1", SUPERVISED, "3");
        save("Chi bộ 1", INSPECTED, "0");
        run(() -> sheets.feed(place.id()));
        at(unit, () -> entry.fillZeros(place.id(), List.of("S04")));
        at(unit, () -> submissions.send(place.id(), List.of("S04"), UUID.randomUUID()));

        assertRefused(SubmissionError.FORM_NOT_EDITABLE, () -> save("Chi bộ 2", SUPERVISED, "5"));
        assertThat(cell(SUPERVISED).link()).isEqualTo(BranchSheet.Link.FED_SENT);
        assertThat(cell(SUPERVISED).sum()).isEqualTo(3);
        save("Chi bộ 2", INSPECTED, "2");
        assertThat(own(INSPECTED)).isEqualTo(2);
    }

    @Test
    void aTotalThatFollowsFromRowsOfItsFormIsOnlyComparedAndNeverAddedTwice() {
        save("Chi bộ 1", INSPECTED, "3");
        save("Chi bộ 1", SUPERVISED, "4");
        int partition = forms.set("885").form("F01").slot("II.9", "L");
        at(unit, () -> entry.save(new CellInputs(place.id(), "F01", 0).put(partition, "2")));

        run(() -> sheets.feed(place.id()));

        assertThat(cell(INSPECTED).link()).isEqualTo(BranchSheet.Link.FROM_ROWS);
        assertThat(own(INSPECTED)).isEqualTo(2);
        assertThat(cell(INSPECTED).differs()).isTrue();
    }

    @Test
    void whereATotalIsFedTheRowsUnderItAreShut() {
        save("Chi bộ 1", INSPECTED, "3");
        run(() -> sheets.feed(place.id()));
        int partition = forms.set("885").form("F01").slot("II.9", "L");
        int open = forms.set("885").form("F01").slot("II.9", "J");

        var saved = at(unit, () -> entry.save(new CellInputs(place.id(), "F01", entry.sheet(place.id(), "F01").version()).put(partition, "2").put(open, "1")));

        assertThat(saved.problems()).singleElement().extracting(CellProblem::slot).isEqualTo(partition);
        assertThat(own(INSPECTED)).isEqualTo(3);
        at(unit, () -> entry.fillZeros(place.id(), List.of("F01")));
        assertThat(own(INSPECTED)).isEqualTo(3);
    }

    @Test
    void whatNoBranchReportedIsNotPutOverWhatWasTyped() {
        at(unit, () -> entry.save(new CellInputs(place.id(), "S04", 0).put(slot(REMINDED), "6")));
        save("Chi bộ 1", SUPERVISED, "3");

        run(() -> sheets.feed(place.id()));

        assertThat(own(REMINDED)).isEqualTo(6);
        assertThat(cell(REMINDED).link()).isEqualTo(BranchSheet.Link.FREE);
    }

    @Test
    void followingEndsWithTheFiguresLeftStanding() {
        save("Chi bộ 1", SUPERVISED, "3");
        run(() -> sheets.feed(place.id()));

        run(() -> sheets.stop(place.id()));
        save("Chi bộ 2", SUPERVISED, "5");

        assertThat(own(SUPERVISED)).isEqualTo(3);
        assertThat(cell(SUPERVISED).differs()).isTrue();
    }

    @Test
    void twoPeopleOnOneRowDoNotOverwriteEachOther() {
        UUID branch = branch("Chi bộ 1").publicId();
        save("Chi bộ 1", SUPERVISED, "3");

        assertRefused(QuickError.ROW_CHANGED_MEANWHILE, () -> at(unit, () -> sheets.save(new RowInputs(place.id(), branch, 0).put(SUPERVISED, "4"))));

        assertThat(cell(SUPERVISED).sum()).isEqualTo(3);
    }

    @Test
    void badFiguresAreToldAndNothingOfTheRowIsSaved() {
        UUID branch = branch("Chi bộ 1").publicId();

        var problems = at(unit, () -> sheets.save(new RowInputs(place.id(), branch, 0).put(SUPERVISED, "ba").put(REMINDED, "1").put("F01/T/K", "2")));

        assertThat(problems).containsOnly(Map.entry(SUPERVISED, CellProblem.Kind.NOT_A_NUMBER), Map.entry("F01/T/K", CellProblem.Kind.NOT_OPEN));
        assertThat(cell(REMINDED).sum()).isNull();
    }

    @Test
    void inAClosedPeriodNoRowIsSavedAndNothingIsTakenOver() {
        save("Chi bộ 1", SUPERVISED, "3");
        world.close(place);

        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> save("Chi bộ 1", SUPERVISED, "4"));
        assertRefused(QuickError.NOTHING_TO_FEED, () -> run(() -> sheets.feed(place.id())));
    }

    @Test
    void foreignBranchesAndPeriodsLookLikeNotFound() throws SQLException {
        var stranger = world.found();
        UUID branch = branch("Chi bộ 1").publicId();
        long other = stranger.units().grassroots();

        for (long intruder : new long[] {other, place.units().district(), place.units().sibling()}) {
            assertThatThrownBy(() -> at(intruder, () -> sheets.save(new RowInputs(place.id(), branch, 0).put(SUPERVISED, "1"))))
                .isInstanceOf(NotFoundException.class);
            assertThat(at(intruder, branches::list)).isEmpty();
        }
        assertThatThrownBy(() -> at(other, () -> sheets.sheet(place.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(unit, () -> sheets.save(new RowInputs(place.id(), UUID.randomUUID(), 0)))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(other, () -> {
            branches.end(branch, 0, LocalDate.of(2030, 1, 1));
            return null;
        })).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsDoneIsInTheTrail() throws SQLException {
        save("Chi bộ 1", SUPERVISED, "3");
        run(() -> sheets.feed(place.id()));
        run(() -> sheets.stop(place.id()));

        try (var superuser = PortalDatabase.superuser(); var rows = superuser.createStatement().executeQuery(
            "select string_agg(distinct action, ' ' order by action) from audit_entry where acting_unit_id = " + unit)) {
            rows.next();
            assertThat(rows.getString(1).split(" ")).contains("BRANCH_ADDED", "BRANCH_ROW_SAVED", "DRAFT_FED", "DRAFT_FEED_ENDED");
        }
    }

    private void add(String names) {
        BranchesDraft draft = new BranchesDraft();
        draft.setNames(names);
        draft.setFrom(LocalDate.of(2020, 6, 1));
        at(unit, () -> branches.add(draft));
    }

    private Branch branch(String name) {
        return at(unit, branches::list).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private void save(String branch, String indicator, String text) {
        var row = sheet().rows().stream().filter(each -> each.branch().name().equals(branch)).findFirst().orElseThrow();
        assertThat(at(unit, () -> sheets.save(new RowInputs(place.id(), row.branch().publicId(), row.version()).put(indicator, text)))).isEmpty();
    }

    private BranchSheet sheet() {
        return at(unit, () -> sheets.sheet(place.id()));
    }

    private BranchSheet.FedCell cell(String code) {
        return sheet().cells().stream().filter(each -> each.indicator().code().equals(code)).findFirst().orElseThrow();
    }

    private Long own(String code) {
        return cell(code).cell();
    }

    private int slot(String code) {
        String[] cell = code.split("/");
        return forms.set("885").form(cell[0]).slot(cell[1], cell[2]);
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

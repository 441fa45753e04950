package vn.ubkt.reporting.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.FORM;
import static vn.ubkt.reporting.submission.SubmissionWorld.OTHER_FORM;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.LedgerReader;
import vn.ubkt.reporting.submission.SentReceipt;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;

class SubmissionServiceIT extends InContainer {

    @Inject
    private SubmissionWorld world;

    @Inject
    private DataEntryService entry;

    @Inject
    private SubmissionService submissions;

    @Inject
    private LedgerReader ledger;

    private SubmissionWorld.Place place;
    private long province;
    private long district;
    private long sibling;
    private long grassroots;

    @BeforeEach
    void aProvinceWithAnOpenPeriod() throws SQLException {
        place = world.found();
        province = place.units().province();
        district = place.units().district();
        sibling = place.units().sibling();
        grassroots = place.units().grassroots();
    }

    @Test
    void blankStaysBlankUntilZerosAreConfirmed() {
        world.type(place, grassroots, world.slot(), "7.213");

        assertThat(world.sheet(place, grassroots).own().get(world.slot())).isEqualTo(7213);
        assertThat(world.sheet(place, grassroots).own().nonBlankCount()).isEqualTo(1);
        assertRefused(SubmissionError.CELLS_BLANK, () -> world.send(place, grassroots));

        at(grassroots, () -> entry.fillZeros(place.id(), List.of(FORM)));

        assertThat(world.sheet(place, grassroots).own().get(world.slot())).isEqualTo(7213);
        assertThat(world.send(place, grassroots).forms()).isEqualTo(1);
    }

    @Test
    void aClosedCellIsRefusedAndTheGoodOnesAreSaved() {
        var form = at(district, () -> entry.sheet(place.id(), "F02"));
        int open = form.cells().indexOf(CellState.OPEN);
        int others = form.cells().indexOf(CellState.OTHER_LEVEL);
        int computed = form.cells().indexOf(CellState.COMPUTED);

        var saved = at(district, () -> entry.save(new CellInputs(place.id(), "F02", 0).put(open, "3").put(others, "4").put(computed, "5")));

        assertThat(saved.problems()).extracting(CellProblem::slot).containsExactly(others, computed);
        assertThat(saved.problems()).extracting(CellProblem::kind).containsOnly(CellProblem.Kind.NOT_OPEN);
        assertThat(saved.sheet().own().get(open)).isEqualTo(3);
        assertThat(saved.sheet().own().isGiven(others)).isFalse();
    }

    @Test
    void twoPeopleOnOneFormDoNotOverwriteEachOther() {
        ActingAs.person(SubmissionWorld.person(grassroots, "Lê Văn Một"), () -> entry.save(new CellInputs(place.id(), FORM, 0).put(world.slot(), "1")));

        var refused = catchThrowableOfType(DomainException.class,
            () -> at(grassroots, () -> entry.save(new CellInputs(place.id(), FORM, 0).put(world.slot(), "2"))));

        assertThat(refused.code()).isEqualTo(SubmissionError.FORM_CHANGED_MEANWHILE);
        assertThat(refused.args()).startsWith(FORM, "Lê Văn Một");
        assertThat(world.sheet(place, grassroots).own().get(world.slot())).isEqualTo(1);
    }

    @Test
    void nothingHappenedIsSaidOnceAndNotOverFigures() {
        world.type(place, grassroots, world.slot(), "4");

        assertRefused(SubmissionError.HAS_FIGURES, () -> run(grassroots, () -> entry.declareNil(place.id(), FORM)));
        int declared = at(grassroots, () -> entry.declareRemainingNil(place.id()));
        assertThat(at(grassroots, () -> entry.board(place.id())).notStarted()).isEmpty();
        assertThat(declared).isEqualTo(at(grassroots, () -> entry.board(place.id())).forms().size() - 1);
        assertThat(at(grassroots, () -> entry.declareRemainingNil(place.id()))).isZero();
    }

    @Test
    void withdrawingNothingHappenedLeavesFiguresAlone() {
        world.type(place, grassroots, world.slot(), "4");

        run(grassroots, () -> entry.withdrawNil(place.id(), FORM));

        assertThat(world.sheet(place, grassroots).own().get(world.slot())).isEqualTo(4);
    }

    @Test
    void theWholeSetIsSentOnceEverythingDueIsThere() {
        assertRefused(SubmissionError.FORMS_MISSING, () -> at(grassroots, () -> submissions.send(place.id(), null, UUID.randomUUID())));
        int due = at(grassroots, () -> entry.declareRemainingNil(place.id()));

        SentReceipt receipt = at(grassroots, () -> submissions.send(place.id(), null, UUID.randomUUID()));

        assertThat(receipt.forms()).isEqualTo(due);
        assertThat(at(grassroots, () -> entry.board(place.id())).isComplete()).isTrue();
        assertRefused(SubmissionError.NOTHING_TO_SEND, () -> at(grassroots, () -> submissions.send(place.id(), null, UUID.randomUUID())));
    }

    @Test
    void sendingTwiceWithOneKeySendsOnce() {
        world.enter(place, grassroots, 5);
        UUID key = UUID.randomUUID();

        SentReceipt first = world.send(place, grassroots, key);

        assertThat(world.send(place, grassroots, key)).isEqualTo(first);
        assertThat(at(grassroots, () -> entry.board(place.id())).recallable()).singleElement()
            .satisfies(sending -> assertThat(sending.number()).isEqualTo(1));
    }

    @Test
    void aSentFormIsNotChangedNorSentAgain() {
        world.sent(place, grassroots, 5);

        assertRefused(SubmissionError.FORM_NOT_EDITABLE, () -> world.type(place, grassroots, world.slot(), "6"));
        assertRefused(SubmissionError.FORM_NOT_EDITABLE, () -> world.send(place, grassroots));
        assertRefused(SubmissionError.FORM_NOT_EDITABLE, () -> run(grassroots, () -> entry.declareNil(place.id(), FORM)));
    }

    @Test
    void recallUntilOpened() {
        UUID first = world.sent(place, grassroots, 5);
        world.recall(grassroots, first);
        assertThat(world.state(place, grassroots)).isEqualTo(FormState.DRAFT);
        assertThatThrownBy(() -> world.recall(grassroots, first)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.open(district, first)).isInstanceOf(NotFoundException.class);

        UUID second = world.send(place, grassroots).publicId();
        world.open(district, second);

        assertRefused(SubmissionError.ALREADY_OPENED, () -> world.recall(grassroots, second));
        assertThat(world.state(place, grassroots)).isEqualTo(FormState.OPENED);
    }

    @Test
    void nobodyTakesBackTheSendingOfAnother() {
        UUID sending = world.sent(place, grassroots, 5);

        assertThatThrownBy(() -> world.recall(district, sending)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.recall(sibling, sending)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void inAClosedPeriodNothingIsSavedSentOrDeclared() {
        world.enter(place, grassroots, 5);
        world.close(place);

        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> world.type(place, grassroots, world.slot(), "6"));
        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> world.send(place, grassroots));
        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> run(grassroots, () -> entry.declareNil(place.id(), OTHER_FORM)));
        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> at(grassroots, () -> entry.fillZeros(place.id(), null)));
        assertThat(world.sheet(place, grassroots).editable()).isFalse();
    }

    @Test
    void aForeignPeriodLooksLikeNotFound() throws SQLException {
        var stranger = world.found();

        assertThatThrownBy(() -> at(stranger.units().district(), () -> entry.board(place.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.send(place, stranger.units().district())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(grassroots, () -> entry.sheet(UUID.randomUUID(), FORM))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(grassroots, () -> entry.sheet(place.id(), "F99"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void draftsAreInvisibleAboveAndBeside() {
        world.enter(place, grassroots, 5);

        assertThat(world.below(place, district)).isNull();
        assertThat(at(district, () -> entry.board(place.id())).count(FormState.DRAFT)).isZero();
        assertThat(world.sheet(place, sibling).own().isBlank()).isTrue();
        assertThat(at(district, () -> ledger.sent(grassroots, place.period()))).isEmpty();
        world.send(place, grassroots);
        assertThat(at(district, () -> ledger.sent(grassroots, place.period()))).hasSize(1);
        assertThat(at(province, () -> ledger.sent(grassroots, place.period()))).isEmpty();
        assertThat(at(sibling, () -> ledger.sent(grassroots, place.period()))).isEmpty();
    }

    @Test
    void aSendingFreezesWhatItIsMadeOf() {
        UUID below = world.sent(place, grassroots, 5);
        world.accept(district, below);
        UUID sending = world.sent(place, district, 2);
        world.reopen(district, below);

        var figures = at(district, () -> ledger.sent(district, place.period()));

        assertThat(figures).singleElement().satisfies(form -> {
            assertThat(form.own().get(world.slot())).isEqualTo(2);
            assertThat(form.below().get(world.slot())).isEqualTo(5);
            assertThat(form.total().get(world.slot())).isEqualTo(7);
            assertThat(form.inputs()).hasSize(1);
        });
        assertThat(world.below(place, district)).isNull();
        world.accept(province, sending);
        assertThat(world.below(place, province)).isEqualTo(7);
    }

    @Test
    void whoMayOnlyReadNeitherEntersNorSends() {
        var reader = ActingAs.of(1, "Người xem", "Ủy viên", grassroots, Permission.FORM_READ, Permission.PERIOD_READ);

        assertThat(ActingAs.person(reader, () -> entry.sheet(place.id(), FORM)).editable()).isFalse();
        assertThatThrownBy(() -> ActingAs.person(reader, () -> entry.save(new CellInputs(place.id(), FORM, 0)))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ActingAs.person(reader, () -> submissions.send(place.id(), null, UUID.randomUUID()))).isInstanceOf(DomainException.class);
    }

    private static void run(long unit, Runnable act) {
        at(unit, () -> {
            act.run();
            return null;
        });
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act)).isNotNull().extracting(DomainException::code).isEqualTo(code);
    }
}

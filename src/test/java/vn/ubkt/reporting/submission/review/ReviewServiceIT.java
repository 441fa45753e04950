package vn.ubkt.reporting.submission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.FORM;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.support.InContainer;

class ReviewServiceIT extends InContainer {

    @Inject
    private SubmissionWorld world;

    @Inject
    private ReviewService reviews;

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
    void figuresAreShownFromTheOpeningOn() {
        UUID sending = world.sent(place, grassroots, 5);

        assertThat(at(district, () -> reviews.sheet(sending, null)).isOpened()).isFalse();
        assertThat(at(district, () -> reviews.sheet(sending, null)).own()).isNull();
        world.open(district, sending);
        world.open(district, sending);

        assertThat(at(district, () -> reviews.sheet(sending, FORM)).own().get(world.slot())).isEqualTo(5);
        assertThatThrownBy(() -> at(district, () -> reviews.sheet(sending, "F01"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void acceptedCountsInTotalAndReopenedNoLonger() {
        UUID sending = world.sent(place, grassroots, 5);
        assertThat(world.below(place, district)).isNull();

        world.accept(district, sending);
        assertThat(world.below(place, district)).isEqualTo(5);
        assertThat(world.state(place, grassroots)).isEqualTo(FormState.ACCEPTED);

        world.reopen(district, sending);
        assertThat(world.below(place, district)).isNull();
        assertThat(world.state(place, grassroots)).isEqualTo(FormState.REOPENED);
    }

    @Test
    void aReturnedFormCannotBeAccepted() {
        UUID sending = world.sent(place, grassroots, 5);
        world.giveBack(district, sending, "Ô C chưa khớp hồ sơ");

        assertRefused(SubmissionError.VERDICT_NOT_POSSIBLE, () -> world.accept(district, sending));
        assertThat(world.sheet(place, grassroots).status().reason()).isEqualTo("Ô C chưa khớp hồ sơ");

        UUID again = world.sent(place, grassroots, 6);
        world.accept(district, again);
        assertThat(world.below(place, district)).isEqualTo(6);
    }

    @Test
    void anAcceptedOneIsNeitherReturnedNorAcceptedAgain() {
        UUID sending = world.sent(place, grassroots, 5);
        world.accept(district, sending);

        assertRefused(SubmissionError.VERDICT_NOT_POSSIBLE, () -> world.giveBack(district, sending, "Muộn"));
        assertRefused(SubmissionError.VERDICT_NOT_POSSIBLE, () -> world.accept(district, sending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void whatIsGivenBackSaysWhy(String reason) {
        UUID sending = world.sent(place, grassroots, 5);

        assertRefused(SubmissionError.REASON_NEEDED, () -> world.giveBack(district, sending, reason));
        assertRefused(SubmissionError.REASON_NEEDED, () -> world.giveBack(district, sending, "x".repeat(2001)));
        assertThat(world.state(place, grassroots)).isEqualTo(FormState.SENT);
    }

    @Test
    void aReasonStaysTheTextItIs() {
        UUID sending = world.sent(place, grassroots, 5);
        String reason = "<script>alert(1)</script> #{7*7} ' \"; drop table";

        world.giveBack(district, sending, reason);

        assertThat(world.sheet(place, grassroots).status().reason()).isEqualTo(reason);
    }

    @Test
    void onlyTheDirectSuperiorJudges() {
        UUID sending = world.sent(place, grassroots, 5);

        for (long other : new long[] {province, sibling, grassroots}) {
            assertThatThrownBy(() -> at(other, () -> reviews.sheet(sending, null))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> world.open(other, sending)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> world.accept(other, sending)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> world.giveBack(other, sending, "x")).isInstanceOf(NotFoundException.class);
        }
        assertThat(world.state(place, grassroots)).isEqualTo(FormState.SENT);
    }

    @Test
    void siblingsAndOtherTenantsSeeNothing() throws SQLException {
        UUID sending = world.sent(place, district, 5);
        long stranger = world.found().units().province();

        assertThat(at(sibling, () -> reviews.worklist(place.id())).rows()).isEmpty();
        assertThatThrownBy(() -> at(stranger, () -> reviews.worklist(place.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(stranger, () -> reviews.sheet(sending, null))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theWorklistTellsWhoSentAndNothingOfDrafts() {
        world.enter(place, sibling, 3);
        world.sent(place, district, 5);

        Worklist list = at(province, () -> reviews.worklist(place.id()));

        assertThat(row(list, sibling).progress()).isEqualTo(Worklist.Progress.MISSING);
        assertThat(row(list, sibling).lastSent()).isNull();
        assertThat(row(list, district).progress()).isEqualTo(Worklist.Progress.PARTLY);
        assertThat(row(list, district).unopened()).isTrue();
        assertThat(row(list, district).waiting()).isEqualTo(1);
    }

    @Test
    void cleanSendingsAreAcceptedTogetherAndOnlyThose() {
        world.sent(place, district, 5);
        UUID returned = world.sent(place, sibling, 3);
        world.giveBack(province, returned, "Xem lại");

        assertThat(at(province, () -> reviews.acceptClean(place.id()))).isEqualTo(1);

        assertThat(world.below(place, province)).isEqualTo(5);
        assertThat(world.state(place, sibling)).isEqualTo(FormState.RETURNED);
        assertThat(at(province, () -> reviews.acceptClean(place.id()))).isZero();
    }

    @Test
    void inAClosedPeriodNothingIsJudged() {
        UUID sending = world.sent(place, district, 5);
        world.close(place);

        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> world.accept(province, sending));
        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> at(province, () -> reviews.acceptClean(place.id())));
    }

    private static WorklistRow row(Worklist list, long unit) {
        return list.rows().stream().filter(row -> row.unit().id() == unit).findFirst().orElseThrow();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act)).isNotNull().extracting(DomainException::code).isEqualTo(code);
    }
}

package vn.ubkt.reporting.submission.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.BEFORE_START;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.CARRIED_OVER;
import static vn.ubkt.reporting.submission.carried.CarriedWorld.source;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.Sendings;

/** Recording figures of the time before the portal: from a signed document, as it stands, corrected only after reopening. */
class CarriedRecordingIT extends InContainer {

    @Inject
    private CarriedWorld carriedWorld;

    @Inject
    private SubmissionWorld world;

    @Inject
    private DataEntryService entry;

    @Inject
    private SubmissionService submissions;

    @Inject
    private CarriedService carried;

    @Inject
    private Sendings sendings;

    private SubmissionWorld.Place now;
    private SubmissionWorld.Place before;
    private long province;
    private long district;
    private long grassroots;

    @BeforeEach
    void aProvinceThatRecordsTheHalfYearBefore() throws SQLException {
        CarriedWorld.Places places = carriedWorld.found();
        now = places.now();
        before = places.before();
        province = places.units().province();
        district = places.units().district();
        grassroots = places.units().grassroots();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act)).extracting(DomainException::code).isEqualTo(code);
    }

    @Test
    void carriedFiguresAreRecordedOnlyWithTheirDocumentAndItsSigner() {
        world.type(before, grassroots, world.slot(), "5");

        assertRefused(SubmissionError.CARRIED_SOURCE_NEEDED, () -> world.send(before, grassroots));
        CarriedDraft unsigned = source();
        unsigned.setSigner("  ");
        assertThatThrownBy(() -> carriedWorld.record(before, grassroots, unsigned)).isInstanceOf(ConstraintViolationException.class);
        CarriedDraft unnamed = source();
        unnamed.setReference(null);
        assertThatThrownBy(() -> carriedWorld.record(before, grassroots, unnamed)).isInstanceOf(ConstraintViolationException.class);
        CarriedDraft called = source();
        called.setKind(SourceKind.TELEPHONE);
        assertRefused(SubmissionError.CARRIED_SOURCE_NEEDED, () -> carriedWorld.record(before, grassroots, called));
        assertThat(world.state(before, grassroots)).isEqualTo(FormState.DRAFT);
    }

    @Test
    void theDocumentIsNeitherOlderThanThePeriodNorOfADayToCome() {
        world.type(before, grassroots, world.slot(), "5");
        CarriedDraft old = source();
        old.setDate(BEFORE_START.minusDays(1));
        CarriedDraft ahead = source();
        ahead.setDate(LocalDate.of(2999, 1, 1));

        assertRefused(SubmissionError.CARRIED_DATE_BEFORE, () -> carriedWorld.record(before, grassroots, old));
        assertRefused(SubmissionError.CARRIED_DATE_AHEAD, () -> carriedWorld.record(before, grassroots, ahead));
    }

    @Test
    void figuresOfAnOrdinaryPeriodAreSentAndNotRecorded() {
        world.enter(now, grassroots, 5);

        assertRefused(SubmissionError.NOT_CARRIED, () -> at(grassroots, () -> submissions.record(now.id(), null, UUID.randomUUID(), source())));
        assertThat(world.send(now, grassroots).number()).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesCarriedFiguresWithoutASource() {
        assertThatThrownBy(() -> at(grassroots, () -> sendings.send(before.period(), Map.of("F02.C", 3L))))
            .hasStackTraceContaining("names no source");

        assertThat(at(grassroots, () -> entry.board(before.id())).count(FormState.SENT)).isZero();
    }

    @Test
    void aDocumentThatDoesNotAddUpIsRecordedAsItStands() {
        carriedWorld.enterCarriedOver(before, grassroots, "2", "5");

        assertThat(at(grassroots, () -> entry.check(before.id(), List.of(CARRIED_OVER))).errors()).isNotEmpty();
        carriedWorld.record(before, grassroots, source());
        assertThat(at(grassroots, () -> entry.sheet(before.id(), CARRIED_OVER)).status().state()).isEqualTo(FormState.SENT);
    }

    @Test
    void whatWasAcceptedIsCorrectedOnlyAfterItWasReopenedAndThenRestsOnTheNewDocument() {
        UUID first = carriedWorld.recorded(before, district, 4);
        world.accept(province, first);
        assertRefused(SubmissionError.ALREADY_OPENED, () -> world.recall(district, first));
        assertRefused(SubmissionError.NOTHING_TO_SEND, () -> carriedWorld.record(before, district, source()));

        world.reopen(province, first);
        world.type(before, district, world.slot(), "5");
        CarriedDraft other = source();
        other.setReference("Báo cáo số 15-BC/UBKT (thay)");
        carriedWorld.record(before, district, other);

        assertThat(at(district, () -> carried.own(before.period()))).extracting(source -> source.paper().reference())
            .containsExactly("Báo cáo số 15-BC/UBKT (thay)");
    }

    @Test
    void aPeriodOfAnotherProvinceIsNotFoundAndASisterReadsNoSource() throws SQLException {
        carriedWorld.recorded(before, district, 4);
        SubmissionWorld.Place elsewhere = world.found();

        assertThatThrownBy(() -> at(elsewhere.units().district(), () -> submissions.record(before.id(), null, UUID.randomUUID(), source())))
            .isInstanceOf(NotFoundException.class);
        assertThat(at(now.units().sibling(), () -> carried.own(before.period()))).isEmpty();
        assertThat(at(elsewhere.units().province(), () -> carried.own(before.period()))).isEmpty();
    }
}

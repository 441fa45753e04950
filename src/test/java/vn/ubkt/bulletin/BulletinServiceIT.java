package vn.ubkt.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.bulletin.BulletinWorld.COMPILER;
import static vn.ubkt.bulletin.BulletinWorld.SECOND_COMPILER;
import static vn.ubkt.bulletin.BulletinWorld.VICE_CHAIRMAN;
import static vn.ubkt.bulletin.BulletinWorld.as;
import static vn.ubkt.bulletin.BulletinWorld.draft;
import static vn.ubkt.bulletin.BulletinWorld.person;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.figures.TinyProvince;

class BulletinServiceIT extends InContainer {

    @Inject
    private BulletinWorld world;

    @Inject
    private BulletinService bulletins;

    @Inject
    private PeriodService periods;

    private BulletinWorld.Place place;
    private long province;

    @BeforeEach
    void foundAProvinceWithFigures() throws SQLException {
        place = world.found();
        province = place.units().province();
        world.sendAndAccept(place, place.units().district(), Map.of("F02.C", 970L, "F01.C", 7000L));
        world.sendAndAccept(place, place.units().sibling(), Map.of("F02.C", 8L, "F01.C", 213L));
    }

    @Test
    void figuresAreReadFromTheConsolidationAndNeverTyped() {
        BulletinSheet sheet = world.sheet(place, world.compose(place, "T.02", "T.01"));

        assertThat(sheet.blocks().get(0).figures()).extracting(LiveFigure::getSentence).containsExactly(
            "7.213 đảng viên được cấp ủy, chi bộ kiểm tra", "978 tổ chức đảng được cấp ủy các cấp kiểm tra");
        assertThat(sheet.blocks().get(0).figures().get(0).sources()).hasSize(2);
    }

    @Test
    void theAuthorCannotRelease() {
        UUID bulletin = world.compose(place, "T.01");
        ReleaseDraft draft = new ReleaseDraft(world.sheet(place, bulletin), "Chủ nhiệm");

        assertRefused(BulletinError.OWN_WORK, () -> world.release(place, COMPILER, draft));
        assertThat(world.release(place, VICE_CHAIRMAN, draft)).isNotNull();
    }

    @Test
    void whoeverChangedItCannotReleaseEither() {
        UUID bulletin = world.compose(place, "T.01");
        BulletinDraft changed = as(person(province, SECOND_COMPILER), () -> bulletins.open(bulletin).draft());
        world.save(SECOND_COMPILER, province, changed);
        BulletinDraft again = as(person(province, COMPILER), () -> bulletins.open(bulletin).draft());
        world.save(COMPILER, province, again);
        ReleaseDraft draft = new ReleaseDraft(world.sheet(place, bulletin), "Chủ nhiệm");

        assertRefused(BulletinError.OWN_WORK, () -> world.release(place, SECOND_COMPILER, draft));
    }

    @Test
    void aMissingFigureIsSaidNotZero() {
        UUID bulletin = world.compose(place, "T.01", "T.03");
        BulletinSheet sheet = world.sheet(place, bulletin);
        ReleaseDraft draft = new ReleaseDraft(sheet, "Phó Chủ nhiệm");

        assertThat(sheet.getMissing()).isEqualTo(1);
        assertRefused(BulletinError.FIGURES_MISSING, () -> world.release(place, VICE_CHAIRMAN, draft));
        draft.setMissingAccepted(true);
        var released = world.read(province, world.release(place, VICE_CHAIRMAN, draft));

        assertThat(released.blocks().get(0).groups().get(0).figures()).extracting("sentence").containsExactly(
            "978 tổ chức đảng được cấp ủy các cấp kiểm tra", "chưa có số liệu về số tổ chức đảng được cấp ủy các cấp giám sát chuyên đề");
        assertThat(released.blocks().get(0).groups().get(0).figures().get(1).value()).isNull();
    }

    @Test
    void unitsThatGaveNoFiguresAreNamedToTheComposerAndCountedForTheReader() {
        world.sendAndAccept(place, place.units().district(), Map.of("F04.C", 976L));
        UUID bulletin = world.compose(place, "T.01", "T.03");

        assertThat(world.sheet(place, bulletin).blocks().get(0).getMissingUnits()).singleElement().asString().endsWith(".2");
        assertThat(world.read(province, world.release(place, bulletin)).blocks().get(0).unitsMissing()).isEqualTo(1);
    }

    @Test
    void aSumOfWhichAPartIsMissingIsMissing() {
        world.sendAndAccept(place, place.units().district(), Map.of("F10.C", 30L));

        LiveFigure figure = world.sheet(place, world.compose(place, "T.05")).blocks().get(0).figures().get(0);

        assertThat(figure.state()).isEqualTo(LiveFigure.State.MISSING);
        assertThat(figure.value()).isNull();
        assertThat(figure.missingForms()).containsExactly("F24");
    }

    @Test
    void figuresThatChangedSinceTheyWereShownAreNotReleased() {
        UUID bulletin = world.compose(place, "T.01");
        ReleaseDraft draft = new ReleaseDraft(world.sheet(place, bulletin), "Phó Chủ nhiệm");

        world.sendAndAccept(place, place.units().district(), Map.of("F02.C", 971L));

        assertRefused(BulletinError.FIGURES_CHANGED, () -> world.release(place, VICE_CHAIRMAN, draft));
    }

    @Test
    void issuesAreNumberedWithinTheYear() {
        UUID first = world.release(place, world.compose(place, "T.01"));
        UUID second = world.release(place, world.compose(place, "T.02"));

        assertThat(world.read(province, first).content().issueNumber()).isEqualTo(1);
        assertThat(world.read(province, second).content().issueNumber()).isEqualTo(2);
    }

    @Test
    void aReleasedBulletinIsNotChangedAnyMore() {
        UUID bulletin = world.compose(place, "T.01");
        BulletinDraft draft = as(person(province, COMPILER), () -> bulletins.open(bulletin).draft());
        world.release(place, bulletin);
        draft.setVersion(world.sheet(place, bulletin).version());

        assertRefused(BulletinError.NOT_COMPOSING, () -> world.save(COMPILER, province, draft));
        assertThatThrownBy(() -> as(person(province, COMPILER), () -> bulletins.open(bulletin).draft())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aChangeOnAnOldStateIsRefusedWithWhoChangedItAndWhen() {
        UUID bulletin = world.compose(place, "T.01");
        BulletinDraft old = as(person(province, COMPILER), () -> bulletins.open(bulletin).draft());
        world.save(SECOND_COMPILER, province, as(person(province, SECOND_COMPILER), () -> bulletins.open(bulletin).draft()));

        DomainException refused = catchThrowableOfType(DomainException.class, () -> world.save(COMPILER, province, old));

        assertThat(refused.code()).isEqualTo(SharedError.CHANGED_MEANWHILE);
        assertThat(refused.args()).first().isEqualTo("Nguyễn Thị " + SECOND_COMPILER);
    }

    @Test
    void aRefusedReleaseLeavesNothing() throws SQLException {
        UUID bulletin = world.compose(place, "T.01", "T.03");
        ReleaseDraft draft = new ReleaseDraft(world.sheet(place, bulletin), "Phó Chủ nhiệm");

        assertRefused(BulletinError.FIGURES_MISSING, () -> world.release(place, VICE_CHAIRMAN, draft));

        assertThat(world.sheet(place, bulletin).composing()).isTrue();
        assertThat(count("bulletin_release")).isZero();
        assertThat(count("bulletin_figure")).isZero();
    }

    @Test
    void workingOnABulletinTakesFewStatements() throws SQLException {
        PeriodRef half = as(person(province, COMPILER), () -> periods.open(TinyProvince.composite("Nửa nhiệm kỳ", TinyProvince.START,
            TinyProvince.END, List.of(place.period().publicId()))));
        BulletinDraft draft = draft(half, "T.01", "T.05");
        draft.getBlocks().add(new BlockDraft("Sáu tháng", place.period().publicId(), List.of("T.13")));
        UUID bulletin = world.save(COMPILER, province, draft);
        var counter = StatementCounter.start();

        as(person(province, COMPILER), () -> bulletins.open(bulletin));

        assertThat(counter.stop()).satisfies(count -> assertThat(count.total()).as("%s", count.calls()).isLessThanOrEqualTo(13));
    }

    @Test
    void draftsAreOfTheirUnitOnlyAndADiscardedOneIsGone() {
        UUID bulletin = world.compose(place, "T.01");

        assertThat(as(person(place.units().district(), COMPILER), () -> bulletins.drafts())).isEmpty();
        assertThatThrownBy(() -> as(person(place.units().district(), COMPILER), () -> bulletins.sheet(bulletin))).isInstanceOf(NotFoundException.class);
        assertThat(as(person(province, COMPILER), () -> bulletins.drafts())).extracting(DraftRow::id).containsExactly(bulletin);
        as(person(province, COMPILER), () -> {
            bulletins.discard(bulletin, bulletins.open(bulletin).draft().getVersion());
            return null;
        });
        assertThat(as(person(province, COMPILER), () -> bulletins.drafts())).isEmpty();
    }

    @Test
    void aBlockNamesAPeriodInSightAndKnownLines() {
        BulletinDraft untitled = draft(place.period(), "T.01");
        untitled.setTitle(" ");
        BulletinDraft foreign = draft(place.period(), "T.01");
        foreign.setBlocks(List.of(new BlockDraft("Kỳ khác", UUID.randomUUID(), List.of("T.01"))));

        assertThatThrownBy(() -> world.save(COMPILER, province, untitled)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> world.save(COMPILER, province, foreign)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.save(COMPILER, province, draft(place.period(), "T.77"))).isInstanceOf(NotFoundException.class);
    }

    private long count(String table) throws SQLException {
        try (var connection = PortalDatabase.superuser(); var query = connection.prepareStatement("select count(*) from " + table + " where unit_id = ?")) {
            query.setLong(1, province);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void assertRefused(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThat(catchThrowableOfType(DomainException.class, work)).extracting(DomainException::code).isEqualTo(code);
    }
}

package vn.ubkt.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.bulletin.BulletinWorld.as;
import static vn.ubkt.bulletin.BulletinWorld.person;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.bulletin.release.BulletinReadingService;
import vn.ubkt.bulletin.release.PrintedBulletin;
import vn.ubkt.bulletin.release.ReleaseError;
import vn.ubkt.bulletin.release.ReleaseFilter;
import vn.ubkt.bulletin.release.ReleaseRow;
import vn.ubkt.bulletin.release.ReleasedBulletin;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.figures.TinyProvince;

class ReleasedBulletinIT extends InContainer {

    @Inject
    private BulletinWorld world;

    @Inject
    private BulletinReadingService reading;

    @Inject
    private PeriodService periods;

    @Inject
    private Sendings sendings;

    private BulletinWorld.Place place;
    private TinyProvince units;
    private UUID accepted;
    private UUID release;

    @BeforeEach
    void releaseABulletin() throws SQLException {
        place = world.found();
        units = place.units();
        accepted = world.sendAndAccept(place, units.district(), Map.of("F02.C", 978L, "F01.C", 7213L));
        release = world.release(place, world.compose(place, "T.01", "T.02"));
    }

    @Test
    void releasedFiguresNeverChangeButAreMarked() {
        world.sendAndAccept(place, units.district(), Map.of("F02.C", 980L));

        ReleasedBulletin read = world.read(units.province(), release);

        assertThat(figure(read, 0).value()).isEqualTo(978);
        assertThat(figure(read, 0).change().value()).isEqualTo(980);
        assertThat(figure(read, 0).change().at()).isNotNull();
        assertThat(figure(read, 1).change()).isNull();
    }

    @Test
    void readersBelowSeeThatAFigureChangedButNotTheNewOne() {
        world.sendAndAccept(place, units.district(), Map.of("F02.C", 980L));

        ReleasedBulletin.Change change = figure(world.read(units.grassroots(), release), 0).change();

        assertThat(change.shown()).isFalse();
        assertThat(change.value()).isNull();
    }

    @Test
    void aFigureTakenAwayIsMarkedAndTheMarkGoesWhenItReturns() {
        world.judge(place, accepted, VerdictKind.REOPENED);
        assertThat(figure(world.read(units.province(), release), 0).change()).isNotNull()
            .extracting(ReleasedBulletin.Change::value).isNull();

        world.sendAndAccept(place, units.district(), Map.of("F02.C", 978L, "F01.C", 7213L));
        assertThat(world.read(units.province(), release).isChanged()).isFalse();
    }

    @Test
    void whatIsNoteworthyIsNotedOnce() throws SQLException {
        world.sendAndAccept(place, units.district(), Map.of("F02.C", 980L));
        world.sendAndAccept(place, units.sibling(), Map.of("F02.C", 0L));

        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void aCompositePeriodIsWatchedThroughItsBasePeriods() {
        PeriodRef half = as(person(units.province(), 11), () -> periods.open(TinyProvince.composite("Nửa nhiệm kỳ", TinyProvince.START,
            TinyProvince.END, List.of(place.period().publicId()))));
        UUID bulletin = world.save(11, units.province(), BulletinWorld.draft(half, "T.01"));
        UUID overHalf = world.release(place, bulletin);

        world.sendAndAccept(place, units.sibling(), Map.of("F02.C", 2L));

        assertThat(figure(world.read(units.province(), overHalf), 0).change().value()).isEqualTo(980);
    }

    @Test
    void whoSendsNeedsNoRightToReadTotalsForTheMarkToBeSet() {
        var sender = ActingAs.of(41, "Lê Văn Gửi", "Cán bộ", units.province(), Permission.FORM_SEND);

        as(sender, () -> sendings.send(place.period(), Map.of("F02.C", 5L)));

        assertThat(figure(world.read(units.province(), release), 0).change().value()).isEqualTo(983);
    }

    @Test
    void withoutReleasesASendingCostsTwoStatementsMore() throws SQLException {
        BulletinWorld.Place quiet = world.found();
        var counter = StatementCounter.start();

        as(person(quiet.units().district(), 11), () -> sendings.send(quiet.period(), Map.of("F02.C", 1L)));

        assertThat(counter.stop().calls()).containsEntry("select cast(pg_advisory_xact_lock_shared($1, $2) as text)", 1L)
            .noneSatisfy((sql, calls) -> assertThat(sql).containsIgnoringCase("insert into bulletin_change"));
    }

    @Test
    void readersBelowReadButStrangersDoNot() throws SQLException {
        BulletinWorld.Place stranger = world.found();

        for (long reader : List.of(units.province(), units.district(), units.sibling(), units.grassroots())) {
            assertThat(world.read(reader, release).content().title()).isEqualTo("kết quả công tác kiểm tra, giám sát");
            assertThat(rows(reader)).extracting(ReleaseRow::id).containsExactly(release);
        }
        assertThatThrownBy(() -> world.read(stranger.units().province(), release)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(person(stranger.units().district(), 31), () -> reading.pdf(release))).isInstanceOf(NotFoundException.class);
        assertThat(rows(stranger.units().province())).isEmpty();
    }

    @Test
    void aDistrictsBulletinIsNotReadByItsSiblingNorFromAbove() {
        as(person(units.grassroots(), 11), () -> sendings.send(place.period(), Map.of("F02.C", 4L)));
        BulletinDraft draft = BulletinWorld.draft(place.period(), "T.01");
        var district = new BulletinWorld.Place(new TinyProvince(units.code(), units.district(), 0, 0, 0), place.period());
        UUID below = world.release(district, world.save(11, units.district(), draft));

        assertThat(world.read(units.grassroots(), below).own()).isFalse();
        assertThatThrownBy(() -> world.read(units.sibling(), below)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.read(units.province(), below)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void figuresOpenOnlyAtTheReleasingUnit() {
        assertThat(figure(world.read(units.province(), release), 0).source())
            .isEqualTo("/reporting/consolidation/sheet.xhtml?period=" + place.period().publicId() + "&form=F02");
        assertThat(figure(world.read(units.district(), release), 0).source()).isEmpty();
        var reader = ActingAs.of(31, "Lê Thị Đọc", "Ủy viên", units.province(), Permission.BULLETIN_READ);
        assertThat(figure(as(reader, () -> reading.read(release)), 0).source()).isEmpty();
    }

    @Test
    void printsAreNumberedWithinTheUnitThatAsksForThem() {
        assertThat(print(units.province()).number()).isEqualTo(1);
        assertThat(print(units.province()).number()).isEqualTo(2);
        PrintedBulletin below = print(units.district());
        assertThat(below.number()).isEqualTo(1);
        assertThat(below.fileName()).matches("Bản tin số 1 năm \\d{4}\\.pdf");
        assertThat(below.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void whatWasAlteredPastThePortalIsNotShown() throws SQLException {
        try (var superuser = PortalDatabase.superuser(); var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("alter table bulletin_figure disable trigger user");
            statement.execute("update bulletin_figure set value = 979 where value = 978 and unit_id = " + units.province());
            statement.execute("alter table bulletin_figure enable trigger user");
            superuser.commit();
        }

        assertThat(catchThrowableOfType(DomainException.class, () -> world.read(units.district(), release)).code())
            .isEqualTo(ReleaseError.CONTENT_ALTERED);
    }

    @Test
    void readingTakesFewStatements() throws SQLException {
        var counter = StatementCounter.start();

        world.read(units.district(), release);

        assertThat(counter.stop().total()).isLessThanOrEqualTo(3);
    }

    @Test
    void theListIsSearchedWithoutDiacriticsAndByYear() {
        ReleaseFilter filter = new ReleaseFilter();
        filter.setWords("CONG TAC kiem tra");
        assertThat(search(filter)).hasSize(1);
        filter.setWords("khen thưởng");
        assertThat(search(filter)).isEmpty();
        filter.setWords(null);
        filter.setYear(1999);
        assertThat(search(filter)).isEmpty();
    }

    private List<ReleaseRow> search(ReleaseFilter filter) {
        return as(person(units.district(), 31), () -> reading.page(filter, 0)).rows();
    }

    private List<ReleaseRow> rows(long reader) {
        return as(person(reader, 31), () -> reading.page(new ReleaseFilter(), 0)).rows();
    }

    private PrintedBulletin print(long unit) {
        return as(person(unit, 31), () -> reading.pdf(release));
    }

    private static ReleasedBulletin.ShownFigure figure(ReleasedBulletin read, int number) {
        return read.blocks().get(0).groups().get(0).figures().get(number);
    }

    private long changes() throws SQLException {
        try (var connection = PortalDatabase.superuser();
             var row = connection.createStatement().executeQuery("select count(*) from bulletin_change where unit_id = " + units.province())) {
            row.next();
            return row.getLong(1);
        }
    }
}

package vn.ubkt.bulletin;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.bulletin.release.BulletinReadingService;
import vn.ubkt.bulletin.release.ReleasedBulletin;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.figures.Sendings;
import vn.ubkt.support.figures.TinyProvince;

/** Compilers and vice-chairmen of a tiny province at work. */
@ApplicationScoped
public class BulletinWorld {

    static final long COMPILER = 11;
    static final long SECOND_COMPILER = 12;
    static final long VICE_CHAIRMAN = 21;

    @Inject
    private Sendings sendings;

    @Inject
    private PeriodService periods;

    @Inject
    private BulletinService bulletins;

    @Inject
    private BulletinReadingService reading;

    /** A province, and its first half of 2023. */
    record Place(TinyProvince units, PeriodRef period) {
    }

    Place found() throws SQLException {
        TinyProvince units = TinyProvince.found();
        return new Place(units, open(units, "Sáu tháng đầu năm 2023"));
    }

    private PeriodRef open(TinyProvince units, String name) {
        return as(person(units.province(), COMPILER), () -> periods.open(TinyProvince.base(name, TinyProvince.START, TinyProvince.END)));
    }

    /** A unit directly below the province sends, and the province accepts. */
    UUID sendAndAccept(Place place, long unit, Map<String, Long> figures) {
        UUID revision = as(person(unit, COMPILER), () -> sendings.send(place.period(), figures));
        judge(place, revision, VerdictKind.ACCEPTED);
        return revision;
    }

    void judge(Place place, UUID revision, VerdictKind kind) {
        as(person(place.units().province(), COMPILER), () -> {
            sendings.judge(revision, kind);
            return null;
        });
    }

    UUID compose(Place place, String... lines) {
        return save(COMPILER, place.units().province(), draft(place.period(), lines));
    }

    UUID save(long account, long unit, BulletinDraft draft) {
        return as(person(unit, account), () -> bulletins.save(draft));
    }

    static BulletinDraft draft(PeriodRef period, String... lines) {
        BulletinDraft draft = new BulletinDraft();
        draft.setTitle("kết quả công tác kiểm tra, giám sát");
        draft.setPlace("Huế");
        draft.setBlocks(List.of(new BlockDraft("Sáu tháng đầu năm 2023", period.publicId(), List.of(lines))));
        return draft;
    }

    BulletinSheet sheet(Place place, UUID bulletin) {
        return as(person(place.units().province(), VICE_CHAIRMAN), () -> bulletins.sheet(bulletin));
    }

    UUID release(Place place, UUID bulletin) {
        ReleaseDraft draft = new ReleaseDraft(sheet(place, bulletin), "Phó Chủ nhiệm");
        return release(place, VICE_CHAIRMAN, draft);
    }

    UUID release(Place place, long account, ReleaseDraft draft) {
        return as(person(place.units().province(), account), () -> bulletins.release(draft));
    }

    ReleasedBulletin read(long unit, UUID release) {
        return as(person(unit, 31), () -> reading.read(release));
    }

    static <T> T as(CurrentUser person, Supplier<T> work) {
        return ActingAs.person(person, work);
    }

    static CurrentUser person(long unit, long account) {
        return ActingAs.of(account, "Nguyễn Thị " + account, "Phó Chủ nhiệm", unit, Permission.PERIOD_READ, Permission.PERIOD_MANAGE,
            Permission.BULLETIN_READ, Permission.BULLETIN_COMPOSE, Permission.BULLETIN_RELEASE, Permission.CONSOLIDATION_READ);
    }
}

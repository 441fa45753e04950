package vn.ubkt.reporting.quick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.reporting.quick.behalf.EntryGrantService;
import vn.ubkt.reporting.quick.behalf.GrantDraft;
import vn.ubkt.reporting.quick.behalf.UnitEntry;
import vn.ubkt.reporting.quick.behalf.UnitSheetService;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.behalf.BehalfReplyService;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.reporting.submission.source.SourcePaper;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.PortalDatabase;

/** A superior enters for a unit below it: only under a grant, visibly, and never past the database. */
class EnteredForIT extends InContainer {

    private static final SourcePaper PAPER = new SourcePaper(SourceKind.PAPER, "Báo cáo số 12-BC/ĐU", LocalDate.of(2023, 6, 20));
    private static final long COMPILER = 700_001;

    @Inject
    private SubmissionWorld world;

    @Inject
    private EnteringBeans beans;

    @Inject
    private DataEntryService drafts;

    @Inject
    private BehalfReplyService replies;

    @Inject
    private ReviewService reviews;

    @Inject
    private HierarchyService hierarchy;

    private EntryGrantService grants;
    private UnitEntry entry;
    private UnitSheetService sheets;
    private SubmissionWorld.Place place;
    private long district;
    private long unit;
    private UUID unitId;

    @BeforeEach
    void aUnitWithoutAnAccount() throws SQLException {
        grants = beans.grants;
        entry = beans.entry;
        sheets = beans.sheets;
        place = world.found();
        district = place.units().district();
        unit = place.units().grassroots();
        unitId = at(unit, () -> hierarchy.acting(place.period().endsOn())).publicId();
    }

    @Test
    void withoutAGrantNothingIsEnteredForAUnit() {
        assertRefused(QuickError.NOT_GRANTED, () -> by(district, () -> entry.board(unitId, place.id())));

        mark();

        assertThat(by(district, () -> entry.board(unitId, place.id())).forms()).isNotEmpty();
    }

    @Test
    void aUnitWithAnAccountIsNeverEnteredForWithoutItsOwnAct() throws SQLException {
        mark();
        give(unit, "ACTIVE");

        assertRefused(QuickError.HAS_ACCOUNT, () -> by(district, () -> entry.board(unitId, place.id())));
        assertThat(by(district, () -> sheets.sheet(place.id())).rows()).isEmpty();

        run(unit, () -> grants.authorise(draft("Giấy giao việc số 03")));

        assertThat(by(district, () -> entry.board(unitId, place.id())).forms()).isNotEmpty();
    }

    @Test
    void aUnitWithAnAccountCannotBeMarkedAndASuspendedAccountDoesNotHinder() throws SQLException {
        give(unit, "ACTIVE");
        assertRefused(QuickError.HAS_ACCOUNT, this::mark);

        try (var superuser = PortalDatabase.superuser()) {
            superuser.createStatement().execute("update account set state = 'SUSPENDED' where user_name = 'q-" + unit + "'");
        }
        mark();
    }

    @Test
    void whatIsEnteredIsTheUnitsOwnAndSaysWhoEnteredItFromWhat() {
        UUID revision = send();

        var head = at(district, () -> reviews.sheet(revision, null)).revision();
        assertThat(head.unitId()).isEqualTo(unit);
        assertThat(head.sentBy()).isEqualTo("Trần Thị Tổng Hợp");
        assertThat(head.source()).isEqualTo(PAPER);
        assertThat(at(unit, () -> replies.entered(place.period().id()))).singleElement()
            .satisfies(sending -> assertThat(sending.revision().publicId()).isEqualTo(revision));
    }

    @Test
    void theSourceIsNamedWhollyAndOnlyWhereASuperiorEnters() {
        mark();
        by(district, () -> entry.declareRemainingNil(unitId, place.id()));

        for (SourcePaper source : new SourcePaper[] {null, new SourcePaper(SourceKind.PAPER, " ", PAPER.date()), new SourcePaper(SourceKind.FILE, "x", null),
            new SourcePaper(SourceKind.TELEPHONE, "x", LocalDate.of(2999, 1, 1))}) {
            assertRefused(SubmissionError.SOURCE_NEEDED, () -> by(district, () -> entry.send(unitId, place.id(), UUID.randomUUID(), source)));
        }
    }

    @Test
    void whoEnteredItDoesNotAcceptIt() {
        UUID revision = send();

        run(district, () -> reviews.open(revision));
        assertRefused(SubmissionError.OWN_ENTRY, () -> by(district, () -> {
            reviews.accept(revision);
            return null;
        }));
        assertThat(by(district, () -> reviews.acceptClean(place.id()))).isZero();

        assertThat(at(district, () -> reviews.acceptClean(place.id()))).isEqualTo(1);
    }

    @Test
    void theUnitConfirmsOrContestsAndTheSuperiorSeesIt() {
        UUID revision = send();
        var head = at(district, () -> reviews.sheet(revision, null)).revision();

        assertRefused(SubmissionError.REASON_NEEDED, () -> run(unit, () -> replies.contest(revision, " ")));
        run(unit, () -> replies.contest(revision, "Số đảng viên chưa đúng"));

        assertThat(at(district, () -> replies.last(head))).get().satisfies(reply -> assertThat(reply.reason()).isEqualTo("Số đảng viên chưa đúng"));
        run(unit, () -> replies.confirm(revision));
        assertThat(at(district, () -> replies.last(head))).get().satisfies(reply -> assertThat(reply.contested()).isFalse());
        assertThatThrownBy(() -> run(district, () -> replies.confirm(revision))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(place.units().sibling(), () -> replies.confirm(revision))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRowOfTheQuickSheetIsSavedInTheUnitsOwnDrafts() {
        mark();
        var problems = by(district, () -> entry.saveCells(unitId, place.id(), Map.of("F01", 0L, "S02", 0L), Map.of("F01/T/L", "3", "S02/T/F", "120")));

        assertThat(problems).isEmpty();
        var row = by(district, () -> sheets.sheet(place.id())).rows().get(0);
        assertThat(row.figures()).containsEntry("F01/T/L", 3L).containsEntry("S02/T/F", 120L);
        assertThat(row.versions()).containsEntry("F01", 1L);
        assertRefused(SubmissionError.FORM_CHANGED_MEANWHILE, () -> by(district,
            () -> entry.saveCells(unitId, place.id(), Map.of("F01", 0L), Map.of("F01/T/L", "4"))));
        assertThat(at(place.units().sibling(), () -> sheets.sheet(place.id())).rows()).isEmpty();
    }

    @Test
    void foreignUnitsLookLikeNotFound() throws SQLException {
        mark();
        long other = world.found().units().district();

        for (long intruder : new long[] {other, place.units().sibling()}) {
            assertThatThrownBy(() -> by(intruder, () -> entry.board(unitId, place.id()))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> at(intruder, () -> grants.mark(unitId, draft("x")))).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> by(place.units().province(), () -> entry.board(unitId, place.id()))).as("only the direct superior")
            .isInstanceOf(DomainException.class);
    }

    @Test
    void anEndedGrantOpensNothing() {
        UUID grant = mark();
        assertThatThrownBy(() -> run(unit, () -> grants.end(grant))).as("the superior's act is ended by the superior").isInstanceOf(NotFoundException.class);

        run(district, () -> grants.end(grant));

        assertRefused(QuickError.NOT_GRANTED, () -> by(district, () -> entry.board(unitId, place.id())));
    }

    @Test
    void inAClosedPeriodNothingIsEntered() {
        mark();
        world.close(place);

        assertRefused(SubmissionError.PERIOD_NOT_OPEN, () -> by(district,
            () -> entry.saveCells(unitId, place.id(), Map.of("F01", 0L), Map.of("F01/T/L", "4"))));
    }

    @Test
    void theDatabaseRefusesAHandWithoutAGrantWhateverTheCodeForgets() {
        CurrentUser hand = ActingAs.forUnit(compiler(district), unit, Permission.values());

        assertThatThrownBy(() -> ActingAs.person(hand, () -> drafts.declareRemainingNil(place.id()))).hasStackTraceContaining("row-level security");
        mark();
        ActingAs.person(hand, () -> drafts.declareRemainingNil(place.id()));
        assertThatThrownBy(() -> ActingAs.person(hand, () -> grants.authorise(draft("tự giao")))).hasStackTraceContaining("row-level security");
    }

    @Test
    void whatIsEnteredIsInTheTrail() throws SQLException {
        send();

        try (var superuser = PortalDatabase.superuser(); var rows = superuser.createStatement().executeQuery(
            "select count(*) from audit_entry where acting_unit_id = " + unit + " and account_id = " + COMPILER
                + " and action = 'SUBMISSION_SENT' and details::text like '%PAPER%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    private UUID send() {
        mark();
        by(district, () -> entry.declareRemainingNil(unitId, place.id()));
        return by(district, () -> entry.send(unitId, place.id(), UUID.randomUUID(), PAPER)).publicId();
    }

    private UUID mark() {
        return at(district, () -> grants.mark(unitId, draft("Chưa có mạng")));
    }

    private static GrantDraft draft(String document) {
        GrantDraft draft = new GrantDraft();
        draft.setDocument(document);
        return draft;
    }

    private static CurrentUser compiler(long at) {
        return ActingAs.of(COMPILER, "Trần Thị Tổng Hợp", "Cán bộ tổng hợp", at, Permission.values());
    }

    private static <T> T by(long at, Supplier<T> work) {
        return ActingAs.person(compiler(at), work);
    }

    private static void run(long at, Runnable act) {
        at(at, () -> {
            act.run();
            return null;
        });
    }

    private void give(long where, String state) throws SQLException {
        try (var superuser = PortalDatabase.superuser()) {
            superuser.createStatement().execute("insert into account (unit_id, user_name, full_name, state, created_at) values (" + district + ", 'q-" + where
                + "', 'Người có tài khoản', '" + state + "', now())");
            superuser.createStatement().execute("insert into post (unit_id, account_id, acting_unit_id, title, valid_from) select unit_id, id, " + where
                + ", 'Cán bộ', date '2020-01-01' from account where user_name = 'q-" + where + "'");
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act)).isNotNull().extracting(DomainException::code).isEqualTo(code);
    }
}

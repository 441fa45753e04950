package vn.ubkt.reporting.submission.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.ubkt.reporting.submission.SubmissionWorld.FORM;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cell.CellEvent.Kind;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.TinyProvince;

class CellHistoryIT extends InContainer {

    private static final String WHY = "Tăng do kiểm tra theo chuyên đề";

    @Inject
    private SubmissionWorld world;

    @Inject
    private CellHistoryService cells;

    @Inject
    private CellNoteService notes;

    @Inject
    private PeriodService periods;

    private SubmissionWorld.Place place;
    private long district;
    private long grassroots;

    @BeforeEach
    void aProvinceWithAnOpenPeriod() throws SQLException {
        place = world.found();
        district = place.units().district();
        grassroots = place.units().grassroots();
    }

    @Test
    void everyChangeOfADraftIsKeptWithItsSource() {
        world.type(place, grassroots, world.slot(), "5");
        world.type(place, grassroots, world.slot(), "7");
        at(grassroots, () -> world.type(place, grassroots, world.slot() + 1, "3"));
        world.type(place, grassroots, world.slot(), "");

        assertThat(own(world.slot()).history()).extracting(CellEvent::kind, CellEvent::before, CellEvent::after)
            .containsExactly(line(Kind.TYPED, 7L, null), line(Kind.TYPED, 5L, 7L), line(Kind.TYPED, null, 5L));
        assertThat(own(world.slot() + 1).history()).extracting(CellEvent::who, CellEvent::after)
            .containsExactly(tuple("Nguyễn Thị Thử", 3L));
    }

    @Test
    void sendingsAndVerdictsStandInTheHistory() {
        UUID sending = world.sent(place, grassroots, 5);
        world.open(district, sending);
        world.giveBack(district, sending, "Số liệu chưa khớp danh sách");

        assertThat(own(world.slot()).history()).extracting(CellEvent::kind, CellEvent::before, CellEvent::after)
            .containsExactly(line(Kind.RETURNED, null, null), line(Kind.OPENED, null, null), line(Kind.SENT, null, 5L), line(Kind.TYPED, null, 5L));
        assertThat(own(world.slot()).history().get(0).reason()).isEqualTo("Số liệu chưa khớp danh sách");
        assertThat(own(world.slot() + 1).history()).extracting(CellEvent::kind).contains(Kind.ZEROS_FILLED);
    }

    @Test
    void aSendingTakenBackIsKnownToItsUnitOnly() {
        UUID first = world.sent(place, grassroots, 5);
        world.recall(grassroots, first);
        UUID second = world.sent(place, grassroots, 6);
        world.open(district, second);

        assertThat(own(world.slot()).history()).extracting(CellEvent::kind).contains(Kind.RECALLED);
        assertThat(sent(district, second).history()).extracting(CellEvent::kind).containsExactly(Kind.OPENED, Kind.SENT);
    }

    @Test
    void aSendingIsLookedIntoByTheDirectSuperiorOnceOpened() {
        UUID sending = world.sent(place, grassroots, 5);
        assertThatThrownBy(() -> sent(district, sending)).isInstanceOf(NotFoundException.class);
        world.open(district, sending);

        assertThat(sent(district, sending).history()).extracting(CellEvent::after).contains(5L);
        assertThatThrownBy(() -> sent(place.units().sibling(), sending)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sent(place.units().province(), sending)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNoteIsFrozenWithTheSendingAndReadAbove() {
        world.enter(place, grassroots, 5);
        note(grassroots, WHY);
        UUID sending = world.send(place, grassroots).publicId();
        world.open(district, sending);
        assertThat(world.sheet(place, grassroots).noted()).containsExactly(world.slot());
        assertThat(sent(district, sending).note().text()).isEqualTo(WHY);

        world.giveBack(district, sending, "Ghi rõ hơn");
        note(grassroots, "");
        assertThat(own(world.slot()).note()).isNull();
        assertThat(sent(district, sending).note().text()).isEqualTo(WHY);
    }

    @Test
    void aNoteIsWrittenOnlyWhileTheFormMayBeChanged() {
        world.sent(place, grassroots, 5);

        assertThat(own(world.slot()).notable()).isFalse();
        assertThatThrownBy(() -> note(grassroots, WHY)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> note(district, "x".repeat(CellNote.LONGEST + 1))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> at(district, () -> write(new CellNoteDraft(place.id(), FORM, 9999, WHY)))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void withoutThePermissionNothingIsToldOrWritten() {
        var reader = ActingAs.of(1, "Trần Văn Xem", "Cán bộ", grassroots, Permission.PERIOD_READ);

        assertThatThrownBy(() -> ActingAs.person(reader, () -> cells.own(place.id(), FORM, world.slot(), Part.OWN))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ActingAs.person(reader, () -> write(new CellNoteDraft(place.id(), FORM, world.slot(), WHY)))).isInstanceOf(DomainException.class);
    }

    @Test
    void whatIsMissingOrForeignIsNotFound() {
        assertThatThrownBy(() -> at(grassroots, () -> cells.own(UUID.randomUUID(), FORM, 0, Part.OWN))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(grassroots, () -> cells.own(place.id(), "F99", 0, Part.OWN))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(grassroots, () -> cells.own(place.id(), FORM, 9999, Part.OWN))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void earlierPeriodsStandBesideTheCellAndTellWhatIsUsual() {
        for (int month = 7; month <= 10; month++) {
            world.sent(new SubmissionWorld.Place(place.units(), month(2022, month, "357")), grassroots, month - 4);
        }
        PeriodRef july = month(2023, 7, "885");

        CellSheet cell = at(grassroots, () -> cells.own(july.publicId(), FORM, world.slot(), Part.OWN));

        assertThat(cell.earlier()).extracting(EarlierValue::value).containsExactly(6L, 5L, 4L, 3L);
        assertThat(cell.earlier()).extracting(EarlierValue::lastYear).containsExactly(false, false, false, true);
        assertThat(cell.earlier()).extracting(EarlierValue::formSet).containsOnly("357-QĐ/UBKTTW");
        assertThat(cell.usual()).extracting(UsualRange::from, UsualRange::to).containsExactly(3L, 6L);
        assertThat(cell.usual().isHigh(40)).isTrue();
    }

    private PeriodRef month(int year, int month, String formSet) {
        LocalDate first = LocalDate.of(year, month, 1);
        PeriodDraft draft = TinyProvince.base("Tháng " + month + " năm " + year, first, first.plusMonths(1).minusDays(1));
        draft.setType(PeriodType.MONTH);
        draft.setCutOff(draft.getEndsOn());
        draft.setFormSet(formSet);
        return at(place.units().province(), () -> periods.open(draft));
    }

    private CellSheet own(int slot) {
        return at(grassroots, () -> cells.own(place.id(), FORM, slot, Part.OWN));
    }

    private CellSheet sent(long superior, UUID sending) {
        return at(superior, () -> cells.sent(sending, FORM, world.slot(), Part.OWN));
    }

    private void note(long unit, String text) {
        at(unit, () -> write(new CellNoteDraft(place.id(), FORM, world.slot(), text)));
    }

    private Void write(CellNoteDraft draft) {
        notes.write(draft);
        return null;
    }

    private static Tuple line(Kind kind, Long before, Long after) {
        return tuple(kind, before, after);
    }
}

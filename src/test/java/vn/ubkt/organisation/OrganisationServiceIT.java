package vn.ubkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.StatementCounter;
import vn.ubkt.support.Tenants;

class OrganisationServiceIT extends InContainer {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);

    @Inject
    private OrganisationService organisation;

    @Inject
    private HierarchyService hierarchy;

    private Tenants.Province province;

    @BeforeEach
    void foundAProvince() throws SQLException {
        province = Tenants.province();
    }

    @Test
    void unitsBelowAreOrderedByVietnameseName() {
        create("Huyện ủy Đông", "1");
        create("Huyện ủy Dương", "2");
        create("Huyện ủy Ân", "3");
        create("Huyện ủy An", "4");

        assertThat(below()).extracting(row -> row.unit().name())
            .containsExactly("Huyện ủy An", "Huyện ủy Ân", "Huyện ủy Dương", "Huyện ủy Đông");
    }

    @Test
    void aRenamedUnitKeepsItsOldNameOnEarlierDays() {
        UnitRef unit = create("Huyện ủy Cũ", "1");

        act(() -> organisation.rename(rename(unit, "Thị ủy Mới")));

        assertThat(nameOn(unit, CHANGE.minusDays(1))).isEqualTo("Huyện ủy Cũ");
        assertThat(nameOn(unit, CHANGE)).isEqualTo("Thị ủy Mới");
        assertThat(sheet(unit).names()).extracting(UnitSheet.Named::name).containsExactly("Thị ủy Mới", "Huyện ủy Cũ");
        assertThat(sheet(unit).reorganisations()).extracting(UnitSheet.Reorganised::document).containsExactly("Quyết định số 1");
    }

    @Test
    void aMovedUnitStandsWhereItStoodOnTheDay() {
        UnitRef first = create("Đảng ủy khối A", "1");
        UnitRef second = create("Đảng ủy khối B", "2");
        UnitRef moved = createBelow(first, "Chi bộ cơ sở", "3");

        act(() -> organisation.move(move(moved, second)));

        assertThat(get(() -> hierarchy.children(first.id(), CHANGE.minusDays(1)))).containsExactly(moved);
        assertThat(get(() -> hierarchy.children(first.id(), CHANGE))).isEmpty();
        assertThat(get(() -> hierarchy.parent(moved.id(), CHANGE))).contains(second);
        assertThat(get(() -> hierarchy.path(province.id(), moved.id(), CHANGE))).extracting(UnitRef::id)
            .containsExactly(province.id(), second.id(), moved.id());
    }

    @Test
    void theTreeHasNoCircleAndNoHole() {
        UnitRef district = create("Huyện ủy", "1");
        UnitRef grassroots = createBelow(district, "Đảng ủy xã", "2");

        assertRefused(OrganisationError.BELOW_ITSELF, () -> organisation.move(move(district, grassroots)));
        assertRefused(OrganisationError.UNITS_BELOW, () -> organisation.close(close(district, CHANGE)));
        assertRefused(OrganisationError.DAY_TOO_EARLY, () -> organisation.close(close(grassroots, Tenants.FOUNDED)));
    }

    @Test
    void aClosedUnitIsReadOnlyButNotLost() {
        UnitRef unit = create("Huyện ủy", "1");

        act(() -> organisation.close(close(unit, CHANGE)));

        assertThat(get(() -> organisation.below(publicId(), CHANGE.minusDays(1)))).hasSize(1);
        assertThat(below()).isEmpty();
        assertThat(sheet(unit).isEnded()).isTrue();
        assertThat(sheet(unit).changeable()).isFalse();
        assertThat(nameOn(unit, DAY)).isEqualTo("Huyện ủy");
    }

    @Test
    void aCodeIsUsedOnceAndALaterNameIsNotOverrun() {
        UnitRef unit = create("Huyện ủy", "1");
        act(() -> organisation.rename(rename(unit, "Thị ủy")));
        RenameDraft earlier = rename(unit, "Thành ủy");
        earlier.setFrom(CHANGE.minusYears(1));

        assertRefused(OrganisationError.CODE_TAKEN, () -> create("Huyện ủy khác", "1"));
        assertRefused(OrganisationError.LATER_NAME, () -> organisation.rename(earlier));
        assertRefused(OrganisationError.ALREADY_FOUNDED, () -> organisation.foundFirst(draft("Tỉnh ủy", "9")));
    }

    @Test
    void aForeignUnitIsNotFound() throws SQLException {
        UnitRef unit = create("Huyện ủy", "1");
        province = Tenants.province();

        assertThatThrownBy(() -> sheet(unit)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> act(() -> organisation.rename(rename(unit, "Thị ủy")))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> get(() -> hierarchy.unit(unit.id(), DAY))).isInstanceOf(NotFoundException.class);
        assertThat(get(() -> hierarchy.units(List.of(unit.id(), province.id()), DAY))).containsOnlyKeys(province.id());
    }

    @Test
    void aUnitSeesItsSuperiorButNotItsSiblings() {
        UnitRef first = create("Huyện ủy Một", "1");
        UnitRef second = create("Huyện ủy Hai", "2");

        ActingAs.person(Tenants.at(first.id(), Permission.UNIT_READ), () -> {
            assertThat(hierarchy.parent(first.id(), DAY)).map(UnitRef::id).contains(province.id());
            assertThat(hierarchy.children(province.id(), DAY)).containsExactly(first);
            assertThat(organisation.search("huyen uy", DAY)).extracting(UnitRow::unit).containsExactly(first);
            assertThatThrownBy(() -> hierarchy.unit(second.id(), DAY)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void aSearchDoesNotAskForDiacritics() {
        UnitRef unit = create("Đảng ủy phường Thủy Vân", "1");

        assertThat(get(() -> organisation.search(" thuy VAN", DAY))).extracting(UnitRow::unit).containsExactly(unit);
        assertThat(get(() -> organisation.search("Thuỷ Vân", DAY))).extracting(UnitRow::unit).containsExactly(unit);
        assertThat(get(() -> organisation.search("%", DAY))).isEmpty();
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        UnitRef unit = create("Huyện ủy", "1");

        assertThatThrownBy(() -> ActingAs.person(Tenants.at(province.id(), Permission.UNIT_READ),
            () -> organisation.rename(rename(unit, "Thị ủy"))))
            .isInstanceOf(DomainException.class).extracting("code").isEqualTo(SharedError.NOT_PERMITTED);
        assertThat(nameOn(unit, DAY)).isEqualTo("Huyện ủy");
    }

    @Test
    void aLevelOfTheTreeTakesAFewStatementsHoweverManyUnits() throws SQLException {
        for (int i = 1; i <= 5; i++) {
            create("Huyện ủy " + i, String.valueOf(i));
        }
        var publicId = publicId();

        var counter = StatementCounter.start();
        get(() -> organisation.below(publicId, DAY));

        assertThat(counter.stop().total()).isLessThanOrEqualTo(4);
    }

    private UnitRef create(String name, String suffix) {
        return get(() -> organisation.create(draft(name, suffix)));
    }

    private UnitRef createBelow(UnitRef parent, String name, String suffix) {
        return get(() -> {
            UnitDraft draft = draft(name, suffix);
            draft.setParent(parent.publicId());
            return organisation.create(draft);
        });
    }

    private UnitDraft draft(String name, String suffix) {
        UnitDraft draft = new UnitDraft();
        draft.setCode(province.code() + "." + suffix);
        draft.setName(name);
        draft.setShortName(name);
        draft.setType(UnitType.DISTRICT_COMMITTEE);
        draft.setLevel(StatisticalLevel.DISTRICT);
        draft.setParent(publicId());
        draft.setFrom(Tenants.FOUNDED);
        return draft;
    }

    private static RenameDraft rename(UnitRef unit, String name) {
        RenameDraft draft = new RenameDraft();
        draft.setUnit(unit.publicId());
        draft.setName(name);
        draft.setShortName(name);
        draft.setFrom(CHANGE);
        draft.setDocument("Quyết định số 1");
        return draft;
    }

    private static MoveDraft move(UnitRef unit, UnitRef parent) {
        MoveDraft draft = new MoveDraft();
        draft.setUnit(unit.publicId());
        draft.setParent(parent.publicId());
        draft.setFrom(CHANGE);
        return draft;
    }

    private static UnitChangeDraft close(UnitRef unit, LocalDate from) {
        UnitChangeDraft draft = new UnitChangeDraft();
        draft.setUnit(unit.publicId());
        draft.setFrom(from);
        return draft;
    }

    private UUID publicId() {
        return get(() -> hierarchy.acting(DAY)).publicId();
    }

    private List<UnitRow> below() {
        return get(() -> organisation.below(publicId(), DAY));
    }

    private UnitSheet sheet(UnitRef unit) {
        return get(() -> organisation.sheet(unit.publicId(), DAY));
    }

    private String nameOn(UnitRef unit, LocalDate day) {
        return get(() -> hierarchy.unit(unit.publicId(), day)).name();
    }

    private void assertRefused(ErrorCode code, Runnable change) {
        assertThat(catchThrowableOfType(DomainException.class, () -> act(change))).extracting(DomainException::code).isEqualTo(code);
    }

    private <T> T get(Supplier<T> work) {
        return ActingAs.person(Tenants.at(province.id(), Permission.UNIT_READ, Permission.UNIT_EDIT), work);
    }

    private void act(Runnable work) {
        ActingAs.person(Tenants.at(province.id(), Permission.UNIT_READ, Permission.UNIT_EDIT), work);
    }
}

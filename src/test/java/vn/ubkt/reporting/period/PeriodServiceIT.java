package vn.ubkt.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.organisation.OrganisationService;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitDraft;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitType;
import vn.ubkt.reporting.period.due.DueFormService;
import vn.ubkt.reporting.period.due.DueTable;
import vn.ubkt.reporting.period.due.DueTableDraft;
import vn.ubkt.reporting.period.due.DueTableService;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.ErrorCode;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.error.SharedError;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.Tenants;

class PeriodServiceIT extends InContainer {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 6, 30);

    @Inject
    private PeriodService periods;

    @Inject
    private DueFormService dueForms;

    @Inject
    private DueTableService dueTables;

    @Inject
    private OrganisationService organisation;

    @Inject
    private HierarchyService hierarchy;

    private long province;
    private long district;

    @BeforeEach
    void foundAProvinceWithADistrict() throws SQLException {
        var founded = Tenants.province();
        province = founded.id();
        UnitRef created = get(() -> {
            UnitDraft draft = new UnitDraft();
            draft.setCode(founded.code() + ".1");
            draft.setName("Huyện ủy");
            draft.setShortName("Huyện ủy");
            draft.setType(UnitType.DISTRICT_COMMITTEE);
            draft.setLevel(StatisticalLevel.DISTRICT);
            draft.setTenant(true);
            draft.setParent(hierarchy.acting(START).publicId());
            draft.setFrom(Tenants.FOUNDED);
            return organisation.create(draft);
        });
        district = created.id();
    }

    @Test
    void aPeriodIsSeenByTheUnitsBelowAndByNoOtherTenant() throws SQLException {
        PeriodRef opened = open(base("6 tháng đầu năm 2023", START, END));
        var stranger = Tenants.province();

        assertThat(at(district, () -> periods.visible())).containsExactly(opened);
        assertThat(at(district, () -> periods.period(opened.publicId()))).isEqualTo(opened);
        assertThat(at(district, () -> periods.dueOn(opened.id(), StatisticalLevel.DISTRICT))).contains(END.minusDays(10));
        assertThat(at(district, () -> periods.dueOn(opened.id(), StatisticalLevel.CENTRAL))).isEmpty();
        assertThat(at(district, () -> periods.sheet(opened.publicId())).own()).isFalse();
        assertThat(at(stranger.id(), () -> periods.visible())).isEmpty();
        assertThatThrownBy(() -> at(stranger.id(), () -> periods.period(opened.id()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void basePeriodsOfACommitteeDoNotShareDays() {
        open(base("6 tháng", START, END));

        assertRefused(PeriodError.OVERLAPS, () -> periods.open(base("Tháng 6", END.withDayOfMonth(1), END)));
        assertRefused(PeriodError.NAME_TAKEN, () -> periods.open(base("6 tháng", END.plusDays(1), END.plusMonths(6))));
        assertThat(open(base("Tháng 7", END.plusDays(1), END.plusMonths(1))).open()).isTrue();
    }

    @Test
    void aCompositePeriodIsMadeOfBasePeriodsInOrderOfTime() {
        PeriodRef second = open(base("Quý II", LocalDate.of(2023, 4, 1), END));
        PeriodRef first = open(base("Quý I", START, LocalDate.of(2023, 3, 31)));
        PeriodDraft draft = base("Nửa năm", START, END);
        draft.setKind(PeriodKind.COMPOSITE);
        draft.setComponents(List.of(second.publicId(), first.publicId()));

        PeriodRef composite = open(draft);

        assertThat(composite.formSet()).isNull();
        assertThat(at(district, () -> periods.components(composite))).containsExactly(first, second);
        assertThat(at(district, () -> periods.components(first))).containsExactly(first);
        assertThat(get(() -> periods.bases())).containsExactly(second, first);
    }

    @Test
    void aPeriodNamesAFormSetThatHoldsInIt() {
        PeriodDraft without = base("6 tháng", START, END);
        without.setFormSet(null);
        PeriodDraft outdated = base("6 tháng", START, END);
        outdated.setFormSet("357");

        assertRefused(PeriodError.FORM_SET_MISSING, () -> periods.open(without));
        assertRefused(PeriodError.FORM_SET_EXPIRED, () -> periods.open(outdated));
    }

    @Test
    void nameCutOffAndDueDaysMayBeCorrectedOnTheStateThatWasRead() {
        PeriodRef opened = open(base("6 tháng", START, END));
        PeriodDraft draft = get(() -> periods.draft(opened.publicId()));
        draft.setName("Sáu tháng");
        draft.setCutOff(END.minusDays(15));
        draft.getDues().put(StatisticalLevel.DISTRICT, END.minusDays(8));
        draft.getDues().put(StatisticalLevel.GRASSROOTS, null);
        draft.getDues().put(StatisticalLevel.PROVINCE, END);

        PeriodRef changed = get(() -> periods.change(draft));

        assertThat(changed.name()).isEqualTo("Sáu tháng");
        assertThat(get(() -> periods.sheet(opened.publicId())).dues())
            .isEqualTo(Map.of(StatisticalLevel.DISTRICT, END.minusDays(8), StatisticalLevel.PROVINCE, END));
        assertRefused(SharedError.CHANGED_MEANWHILE, () -> periods.change(draft));
    }

    @Test
    void aClosedPeriodIsReopenedBeforeItIsCorrected() {
        PeriodRef opened = open(base("6 tháng", START, END));

        get(() -> {
            periods.close(opened.publicId(), 1);
            return null;
        });

        assertThat(get(() -> periods.period(opened.id())).open()).isFalse();
        assertRefused(PeriodError.CLOSED, () -> periods.change(periods.draft(opened.publicId())));
    }

    @Test
    void onlyTheCommitteeThatOpenedAPeriodChangesIt() {
        PeriodRef opened = open(base("6 tháng", START, END));

        assertThatThrownBy(() -> at(district, () -> {
            periods.close(opened.publicId(), 1);
            return null;
        })).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFormMayBeSettledAsNotDueAndReturnedToTheRule() {
        PeriodRef opened = open(base("6 tháng", START, END));

        assertThat(settle("F21", false, START, 0)).isOne();
        assertThat(at(district, () -> dueForms.exceptions(opened, StatisticalLevel.DISTRICT))).isEqualTo(Map.of("F21", false));
        assertThat(at(district, () -> dueForms.exceptions(opened, StatisticalLevel.GRASSROOTS))).isEmpty();
        assertThat(settle("F21", true, START, 1)).isOne();
        assertThat(at(district, () -> dueForms.exceptions(opened))).isEqualTo(Map.of(StatisticalLevel.DISTRICT, Map.of()));
    }

    @Test
    void whatIsSettledHoldsFromItsDayOnAndIsKept() {
        PeriodRef earlier = open(base("6 tháng đầu", START, END));
        PeriodRef later = open(base("6 tháng cuối", END.plusDays(1), LocalDate.of(2023, 12, 31)));

        settle("F21", false, END.plusDays(1), 0);

        assertThat(at(district, () -> dueForms.exceptions(earlier, StatisticalLevel.DISTRICT))).isEmpty();
        assertThat(at(district, () -> dueForms.exceptions(later, StatisticalLevel.DISTRICT))).isEqualTo(Map.of("F21", false));
        assertThat(get(() -> dueTables.table(PeriodType.SIX_MONTHS, "885", END).history())).singleElement()
            .satisfies(row -> assertThat(row.validFrom()).isEqualTo(END.plusDays(1)));
        assertThat(settle("F21", false, END.plusDays(1), 1)).as("nothing changed, nothing written").isZero();
    }

    @Test
    void whoeverSettlesOverAnothersSettlementIsToldWhose() {
        settle("F21", false, START, 0);

        assertThatThrownBy(() -> settle("F20", false, START, 0)).isInstanceOf(DomainException.class)
            .satisfies(thrown -> assertThat(((DomainException) thrown).code()).isEqualTo(SharedError.CHANGED_MEANWHILE))
            .satisfies(thrown -> assertThat(((DomainException) thrown).args()).first().isEqualTo("Nguyễn Thị Thử"));
    }

    @Test
    void aClosedPeriodKeepsTheFormsThatWereDue() {
        PeriodRef opened = open(base("6 tháng", START, END));
        get(() -> {
            periods.close(opened.publicId(), periods.sheet(opened.publicId()).version());
            return null;
        });

        assertThatThrownBy(() -> settle("F21", false, END, 0)).isInstanceOf(DomainException.class)
            .satisfies(thrown -> assertThat(((DomainException) thrown).code()).isEqualTo(PeriodError.DUE_CLOSED));
        assertThat(settle("F21", false, END.plusDays(1), 0)).isOne();
    }

    @Test
    void aDistrictReadsTheTableOfItsProvinceAndCannotChangeIt() {
        open(base("6 tháng", START, END));
        settle("F21", false, START, 0);

        var table = ActingAs.person(Tenants.at(district, Permission.PERIOD_READ), () -> dueTables.table(PeriodType.SIX_MONTHS, "885", END));

        assertThat(table.owner().id()).isEqualTo(province);
        assertThat(table.editable()).isFalse();
        assertThat(table.rows()).filteredOn(row -> row.form().code().equals("F21")).singleElement()
            .satisfies(row -> assertThat(row.cells().get(StatisticalLevel.DISTRICT)).isEqualTo(DueTable.Cell.EXEMPT));
    }

    private int settle(String form, boolean due, LocalDate from, int version) {
        return get(() -> dueForms.settle(new DueTableDraft(PeriodType.SIX_MONTHS, "885", from, version).put(form, StatisticalLevel.DISTRICT, due)));
    }

    private static PeriodDraft base(String name, LocalDate from, LocalDate to) {
        PeriodDraft draft = new PeriodDraft();
        draft.setName(name);
        draft.setType(PeriodType.SIX_MONTHS);
        draft.setKind(PeriodKind.BASE);
        draft.setStartsOn(from);
        draft.setEndsOn(to);
        draft.setCutOff(to.minusDays(20));
        draft.setFormSet("885");
        draft.getDues().put(StatisticalLevel.DISTRICT, to.minusDays(10));
        draft.getDues().put(StatisticalLevel.GRASSROOTS, to.minusDays(15));
        return draft;
    }

    private PeriodRef open(PeriodDraft draft) {
        return get(() -> periods.open(draft));
    }

    private void assertRefused(ErrorCode code, Supplier<?> change) {
        assertThat(catchThrowableOfType(DomainException.class, () -> get(change))).extracting(DomainException::code).isEqualTo(code);
    }

    private <T> T get(Supplier<T> work) {
        return at(province, work);
    }

    private static <T> T at(long unit, Supplier<T> work) {
        return ActingAs.person(Tenants.at(unit, Permission.UNIT_EDIT, Permission.PERIOD_READ, Permission.PERIOD_MANAGE), work);
    }
}

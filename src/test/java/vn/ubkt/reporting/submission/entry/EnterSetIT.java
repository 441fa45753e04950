package vn.ubkt.reporting.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.cells.SetDraft;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.Tenants;

class EnterSetIT extends InContainer {

    @Inject
    private DataEntryService entry;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

    private long unit;
    private UUID period;
    private Form inspected;

    @BeforeEach
    void aProvinceWithAPeriod() throws SQLException {
        unit = Tenants.province().id();
        var draft = new PeriodDraft();
        draft.setName("Năm 2022");
        draft.setType(PeriodType.YEAR);
        draft.setKind(PeriodKind.BASE);
        draft.setStartsOn(LocalDate.of(2022, 1, 1));
        draft.setEndsOn(LocalDate.of(2022, 12, 31));
        draft.setCutOff(LocalDate.of(2022, 12, 31));
        draft.setFormSet("357");
        period = acting(() -> periods.open(draft)).publicId();
        inspected = forms.set("357").form("F02");
    }

    @Test
    void aSetIsEnteredAtOnceAndTheRestDeclaredNil() {
        CellVector own = CellVector.blank(inspected.slots()).with(inspected.slot("T", "F"), 4L);

        assertThat(acting(() -> entry.enterSet(new SetDraft(period, true).put("F02", own)))).isEmpty();

        assertThat(acting(() -> entry.sheet(period, "F02")).own().get(inspected.slot("T", "C"))).isEqualTo(4);
        assertThat(acting(() -> entry.sheet(period, "F01")).status().nil()).isTrue();
        assertThat(acting(() -> entry.check(period, null)).missing()).isEmpty();
    }

    @Test
    void aCellOfAnotherLevelKeepsTheWholeSetOut() {
        CellVector own = CellVector.blank(inspected.slots()).with(inspected.slot("T", "F"), 4L).with(inspected.slot("T", "J"), 1L);

        assertThat(acting(() -> entry.enterSet(new SetDraft(period, true).put("F02", own)))).hasSize(1);

        assertThat(acting(() -> entry.sheet(period, "F02")).status().state()).isEqualTo(FormState.NOT_STARTED);
        assertThat(acting(() -> entry.sheet(period, "F01")).status().state()).isEqualTo(FormState.NOT_STARTED);
    }

    @Test
    void aFormThatTheSetDoesNotHaveIsNotFound() {
        var set = new SetDraft(period, false).put("F24", CellVector.blank(1));

        assertThatThrownBy(() -> acting(() -> entry.enterSet(set))).isInstanceOf(NotFoundException.class);
    }

    private <T> T acting(Supplier<T> work) {
        return ActingAs.person(Tenants.at(unit, Permission.PERIOD_READ, Permission.PERIOD_MANAGE, Permission.FORM_READ, Permission.FORM_EDIT), work);
    }
}

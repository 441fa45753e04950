package vn.ubkt.reporting.submission.carried;

import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodDraft;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.support.figures.TinyProvince;

/** A tiny province that records the half year before its first period on the portal. */
@ApplicationScoped
public class CarriedWorld {

    static final LocalDate BEFORE_START = LocalDate.of(2022, 7, 1);
    static final LocalDate SIGNED = LocalDate.of(2023, 1, 10);
    static final String CARRIED_OVER = "S07";
    private static final LocalDate BEFORE_END = LocalDate.of(2022, 12, 31);

    @Inject
    private SubmissionWorld world;

    @Inject
    private PeriodService periods;

    @Inject
    private SubmissionService submissions;

    @Inject
    private DataEntryService entry;

    @Inject
    private FormRegister forms;

    /** @param before the period of the time before the portal */
    record Places(SubmissionWorld.Place now, SubmissionWorld.Place before) {

        TinyProvince units() {
            return now.units();
        }
    }

    Places found() throws SQLException {
        SubmissionWorld.Place now = world.found();
        PeriodRef before = at(now.units().province(), () -> periods.open(carriedPeriod(BEFORE_START, BEFORE_END)));
        return new Places(now, new SubmissionWorld.Place(now.units(), before));
    }

    static PeriodDraft carriedPeriod(LocalDate from, LocalDate to) {
        PeriodDraft draft = TinyProvince.base("Số liệu cũ " + from, from, to);
        draft.setCarried(true);
        return draft;
    }

    static CarriedDraft source() {
        CarriedDraft source = new CarriedDraft();
        source.setKind(SourceKind.PAPER);
        source.setReference(" Báo cáo số 12-BC/UBKT ");
        source.setDate(SIGNED);
        source.setSigner("Trần Văn Thử");
        source.setSignerTitle("Chủ nhiệm Ủy ban Kiểm tra");
        return source;
    }

    /** Types a figure and records it. */
    UUID recorded(SubmissionWorld.Place place, long unit, long figure) {
        world.type(place, unit, world.slot(), String.valueOf(figure));
        return record(place, unit, source());
    }

    UUID record(SubmissionWorld.Place place, long unit, CarriedDraft source) {
        return at(unit, () -> submissions.record(place.id(), null, UUID.randomUUID(), source)).publicId();
    }

    /** Members denounced: to be settled, and settled without ground. */
    void enterCarriedOver(SubmissionWorld.Place place, long unit, String toSettle, String settled) {
        Form form = forms.set("885").form(CARRIED_OVER);
        at(unit, () -> entry.save(new CellInputs(place.id(), CARRIED_OVER, entry.sheet(place.id(), CARRIED_OVER).version())
            .put(form.slot("T", "C"), toSettle).put(form.slot("T", "D"), settled).put(form.slot("T", "E"), settled)));
    }
}

package vn.ubkt.reporting.submission;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.shared.security.ActingAs;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.support.figures.TinyProvince;

/** Clerks and compilers of a tiny province at work on one form that no rule checks. */
@ApplicationScoped
public class SubmissionWorld {

    public static final String FORM = "S09";
    public static final String OTHER_FORM = "S06";
    private static final String CELL = "C";

    @Inject
    private PeriodService periods;

    @Inject
    private DataEntryService entry;

    @Inject
    private SubmissionService submissions;

    @Inject
    private ReviewService reviews;

    @Inject
    private FormRegister forms;

    /** A province, and its first half of 2023. */
    public record Place(TinyProvince units, PeriodRef period) {

        public UUID id() {
            return period.publicId();
        }
    }

    public Place found() throws SQLException {
        TinyProvince units = TinyProvince.found();
        PeriodRef period = at(units.province(), () -> periods.open(TinyProvince.base("Sáu tháng đầu năm 2023", TinyProvince.START, TinyProvince.END)));
        return new Place(units, period);
    }

    public void close(Place place) {
        at(place.units().province(), () -> {
            periods.close(place.id(), periods.sheet(place.id()).version());
            return null;
        });
    }

    public static <T> T at(long unit, Supplier<T> work) {
        return ActingAs.person(person(unit, "Nguyễn Thị Thử"), work);
    }

    public static CurrentUser person(long unit, String name) {
        return ActingAs.of(unit, name, "Cán bộ tổng hợp", unit, Permission.values());
    }

    public Form form() {
        return forms.set("885").form(FORM);
    }

    public int slot() {
        return form().slot("T", CELL);
    }

    public EntrySheet sheet(Place place, long unit) {
        return at(unit, () -> entry.sheet(place.id(), FORM));
    }

    /** Types a figure and fills the rest of the form with zeros. */
    public void enter(Place place, long unit, long figure) {
        type(place, unit, slot(), String.valueOf(figure));
        at(unit, () -> entry.fillZeros(place.id(), List.of(FORM)));
    }

    public SavedCells type(Place place, long unit, int slot, String text) {
        return at(unit, () -> entry.save(new CellInputs(place.id(), FORM, entry.sheet(place.id(), FORM).version()).put(slot, text)));
    }

    public SentReceipt send(Place place, long unit) {
        return send(place, unit, UUID.randomUUID());
    }

    public SentReceipt send(Place place, long unit, UUID key) {
        return at(unit, () -> submissions.send(place.id(), List.of(FORM), key));
    }

    /** Enters a figure and sends it. */
    public UUID sent(Place place, long unit, long figure) {
        enter(place, unit, figure);
        return send(place, unit).publicId();
    }

    public void recall(long unit, UUID revision) {
        run(unit, () -> submissions.recall(revision));
    }

    public void open(long superior, UUID revision) {
        run(superior, () -> reviews.open(revision));
    }

    public void accept(long superior, UUID revision) {
        run(superior, () -> reviews.accept(revision));
    }

    public void giveBack(long superior, UUID revision, String reason) {
        run(superior, () -> reviews.returnRevision(revision, reason));
    }

    public void reopen(long superior, UUID revision) {
        run(superior, () -> reviews.reopen(revision, "Số liệu cần xem lại"));
    }

    private static void run(long unit, Runnable act) {
        at(unit, () -> {
            act.run();
            return null;
        });
    }

    /** What the unit's sheet says was accepted below; {@code null} = nothing. */
    public Long below(Place place, long unit) {
        return sheet(place, unit).below().get(slot());
    }

    public FormState state(Place place, long unit) {
        return sheet(place, unit).status().state();
    }
}

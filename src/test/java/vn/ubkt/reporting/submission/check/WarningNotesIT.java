package vn.ubkt.reporting.submission.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ubkt.reporting.submission.SubmissionWorld.FORM;
import static vn.ubkt.reporting.submission.SubmissionWorld.at;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.reporting.submission.SubmissionWorld;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.check.SetCheck;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.reporting.submission.review.ReviewService;
import vn.ubkt.reporting.submission.review.ReviewSheet;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.support.InContainer;
import vn.ubkt.support.figures.TinyProvince;

/** Warnings against what was sent before, the notes they ask for, and who reads the notes. */
class WarningNotesIT extends InContainer {

    private static final String NOTE = "Rút một trường hợp ghi trùng, theo biên bản ngày 03/7/2023.";
    private static final String CARRIED = "S07";

    @Inject
    private SubmissionWorld world;

    @Inject
    private DataEntryService entry;

    @Inject
    private SubmissionService submissions;

    @Inject
    private ReviewService reviews;

    @Inject
    private PeriodService periods;

    @Inject
    private FormRegister forms;

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
    void anAcceptedFigureIsLoweredOnlyWithANoteThatTheSuperiorReads() {
        UUID first = world.sent(place, grassroots, 5);
        world.accept(district, first);
        world.reopen(district, first);
        world.type(place, grassroots, world.slot(), "4");

        SetCheck check = at(grassroots, () -> entry.check(place.id(), List.of(FORM)));
        assertThat(check.unexplained()).singleElement().satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("P-V24"));
        assertThat(catchThrowableOfType(DomainException.class, () -> world.send(place, grassroots))).extracting(DomainException::code)
            .isEqualTo(SubmissionError.WARNINGS_UNEXPLAINED);

        String key = check.unexplained().get(0).key();
        at(grassroots, () -> entry.explain(place.id(), Map.of(key, "  " + NOTE + " ")));
        UUID second = world.send(place, grassroots).publicId();
        world.open(district, second);
        ReviewSheet sheet = at(district, () -> reviews.sheet(second, FORM));
        assertThat(sheet.notes()).containsOnlyKeys(key);
        assertThat(sheet.notes().get(key).text()).isEqualTo(NOTE);
    }

    @Test
    void aNoteWrittenLaterDoesNotChangeWhatWasSent() {
        UUID first = world.sent(place, grassroots, 5);
        world.accept(district, first);
        world.reopen(district, first);
        world.type(place, grassroots, world.slot(), "4");
        String key = at(grassroots, () -> entry.check(place.id(), List.of(FORM))).unexplained().get(0).key();
        at(grassroots, () -> entry.explain(place.id(), Map.of(key, NOTE)));
        UUID second = world.send(place, grassroots).publicId();

        at(grassroots, () -> entry.explain(place.id(), Map.of(key, "Khác")));

        world.open(district, second);
        assertThat(at(district, () -> reviews.sheet(second, FORM)).notes().get(key).text()).isEqualTo(NOTE);
    }

    @Test
    void whatWasReturnedNeverCountedAndIsLoweredFreely() {
        UUID first = world.sent(place, grassroots, 5);
        world.open(district, first);
        world.giveBack(district, first, "Ghi trùng một trường hợp");
        world.type(place, grassroots, world.slot(), "4");

        assertThat(at(grassroots, () -> entry.check(place.id(), List.of(FORM))).findings()).isEmpty();
        assertThat(world.send(place, grassroots).number()).isEqualTo(2);
    }

    @Test
    void aNoteTooLongIsRefusedAndABlankOneChangesNothing() {
        assertThat(catchThrowableOfType(DomainException.class,
            () -> at(grassroots, () -> entry.explain(place.id(), Map.of("x", "a".repeat(WarningNotes.LONGEST + 1))))))
            .extracting(DomainException::code).isEqualTo(SubmissionError.NOTE_TOO_LONG);
        assertThat(at(grassroots, () -> entry.explain(place.id(), Map.of("x", "   ")))).isZero();
    }

    @Test
    void whatWasLeftOpenIsOpenedAgainInTheNextPeriod() {
        enterCarried(place.period(), "5", "2");
        at(grassroots, () -> submissions.send(place.id(), List.of(CARRIED), UUID.randomUUID()));
        LocalDate start = TinyProvince.END.plusDays(1);
        PeriodRef next = at(place.units().province(), () -> periods.open(TinyProvince.base("Quý III năm 2023", start, start.plusDays(91))));

        enterCarried(next, "2", "0");
        assertThat(warnings(next)).containsExactly("P-V12.S07.d");

        enterCarried(next, "3", "0");
        assertThat(warnings(next)).isEmpty();
    }

    private List<String> warnings(PeriodRef period) {
        return at(grassroots, () -> entry.check(period.publicId(), List.of(CARRIED))).warnings().stream().map(Finding::ruleId).toList();
    }

    /** Members denounced: to be settled, and settled without ground. */
    private void enterCarried(PeriodRef period, String toSettle, String settled) {
        Form form = forms.set("885").form(CARRIED);
        at(grassroots, () -> entry.save(new CellInputs(period.publicId(), CARRIED, entry.sheet(period.publicId(), CARRIED).version())
            .put(form.slot("T", "C"), toSettle).put(form.slot("T", "D"), settled).put(form.slot("T", "E"), settled)));
        at(grassroots, () -> entry.fillZeros(period.publicId(), List.of(CARRIED)));
    }
}

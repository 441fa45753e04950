package vn.ubkt.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.SentForm;
import vn.ubkt.reporting.submission.VerdictKind;
import vn.ubkt.reporting.submission.entry.FormStatus;

class OwnReportTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 22);
    private static final List<Form> FORMS = FormCatalogue.load().set("885").forms();

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED NOT_STARTED,         BEGIN",
        "NOT_STARTED DRAFT,               GO_ON",
        "NOT_STARTED ACCEPTED,            GO_ON",
        "NOT_STARTED RETURNED,            GO_ON",
        "DRAFT DRAFT,                     SEND",
        "DRAFT SENT,                      SEND",
        "DRAFT RETURNED,                  SEND",
        "RETURNED SENT,                   MEND",
        "REOPENED ACCEPTED,               MEND",
        "SENT ACCEPTED,                   WAIT",
        "OPENED,                          WAIT",
        "ACCEPTED ACCEPTED,               DONE"})
    void theNextStepFollowsFromTheStates(String states, OwnReport.Step step) {
        assertThat(report(states).step()).isEqualTo(step);
    }

    @Test
    void formsAreCountedByWhoseTurnItIs() {
        OwnReport report = report("ACCEPTED SENT OPENED RETURNED DRAFT NOT_STARTED NOT_STARTED");

        assertThat(report).extracting(OwnReport::due, OwnReport::accepted, OwnReport::waiting, OwnReport::drafts, OwnReport::notStarted,
            OwnReport::sent).containsExactly(7, 1, 2, 1, 2, 3);
        assertThat(report.mending()).isEqualTo(1);
    }

    @Test
    void aReasonIsReadOnceForAllFormsOfTheSending() {
        OwnReport report = report("RETURNED ACCEPTED RETURNED REOPENED");

        assertThat(report.givenBack()).extracting(GivenBack::reason, GivenBack::forms).containsExactly(
            tuple("Cột 3 thiếu", List.of(FORMS.get(0).code(), FORMS.get(2).code())), tuple("Cột 5 thừa", List.of(FORMS.get(3).code())));
    }

    @Test
    void typingGoesOnWhereItWasBegun() {
        assertThat(report("ACCEPTED NOT_STARTED DRAFT").next()).isEqualTo(FORMS.get(2).code());
        assertThat(report("ACCEPTED NOT_STARTED").next()).isEqualTo(FORMS.get(1).code());
        assertThat(report("ACCEPTED RETURNED").isToType()).isFalse();
    }

    @Test
    void whoCanSendIsOfferedToTypeOnAsWell() {
        assertThat(report("DRAFT").typing()).isEqualTo(OwnReport.Step.GO_ON);
        assertThat(report("NOT_STARTED").typing()).isEqualTo(OwnReport.Step.BEGIN);
    }

    @Test
    void formsThatAreNotDueAskForNothingUnlessGivenBack() {
        FormStatus free = status(FORMS.get(0), FormState.DRAFT, false);
        FormStatus givenBack = status(FORMS.get(1), FormState.RETURNED, false);

        assertThat(OwnReport.of(null, List.of(free), TODAY, TODAY).step()).isEqualTo(OwnReport.Step.NOTHING_DUE);
        assertThat(OwnReport.of(null, List.of(free, givenBack), TODAY, TODAY).step()).isEqualTo(OwnReport.Step.MEND);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED SENT, SENT", "ACCEPTED RETURNED, LATE", "ACCEPTED DRAFT, LATE"})
    void onlyWhatIsOwedIsLate(String states, Deadline.Kind kind) {
        assertThat(report(states).deadline().kind()).isEqualTo(kind);
    }

    private static OwnReport report(String states) {
        List<FormStatus> forms = new ArrayList<>();
        for (String state : states.split(" ")) {
            forms.add(status(FORMS.get(forms.size()), FormState.valueOf(state), true));
        }
        return OwnReport.of(null, forms, TODAY.minusDays(2), TODAY);
    }

    private static FormStatus status(Form form, FormState state, boolean due) {
        SentForm sent = switch (state) {
            case RETURNED -> sent(form, 1, VerdictKind.RETURNED, "Cột 3 thiếu");
            case REOPENED -> sent(form, 2, VerdictKind.REOPENED, "Cột 5 thừa");
            default -> null;
        };
        return new FormStatus(form, due, state, false, sent, null, null);
    }

    private static SentForm sent(Form form, int number, VerdictKind verdict, String reason) {
        return new SentForm(1, 1, form.code(), number, UUID.randomUUID(), number, false, "Người gửi", Instant.EPOCH, verdict, reason,
            "Người trả lại", Instant.EPOCH);
    }
}

package vn.ubkt.reporting.submission.review;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.work.TaskKind;
import vn.ubkt.shared.work.TaskSource;

/** Sets to send, sets given back, figures entered for the unit, and sendings to receive. */
@ApplicationScoped
class SubmissionWork implements TaskSource {

    private static final String FORMS = "/reporting/submission/forms.xhtml?period=";

    @Override
    public String view() {
        return "submission_work";
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(
            new TaskKind("SENDING", "reporting.submission.work.sending", Permission.SUBMISSION_REVIEW, "/reporting/submission/review.xhtml?revision="),
            new TaskKind("GIVEN_BACK", "reporting.submission.work.givenBack", Permission.FORM_EDIT, FORMS),
            new TaskKind("SET_DUE", "reporting.submission.work.due", Permission.FORM_SEND, FORMS),
            new TaskKind("ENTERED", "reporting.submission.work.entered", Permission.FORM_SEND, "/reporting/quick/entered.xhtml?period="));
    }
}

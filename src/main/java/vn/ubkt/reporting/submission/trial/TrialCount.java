package vn.ubkt.reporting.submission.trial;

/** How many findings a form has under the rules in force and under those tried. */
public record TrialCount(String form, long errorsNow, long errorsThen, long warningsNow, long warningsThen) {

    public boolean isDifferent() {
        return errorsNow != errorsThen || warningsNow != warningsThen;
    }
}

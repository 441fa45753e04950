package vn.ubkt.reporting.submission;

import vn.ubkt.shared.error.ErrorCode;

/** Why a form cannot be entered, sent, taken back or judged. */
public enum SubmissionError implements ErrorCode {

    /** The period is closed, or computed from other periods. Args: name of the period. */
    PERIOD_NOT_OPEN,
    /** The form is sent or accepted: the unit cannot change it now. Args: form code. */
    FORM_NOT_EDITABLE,
    /** Forms that are due have neither figures nor "không phát sinh". Args: their codes. */
    FORMS_MISSING,
    /** Open cells are blank. Args: form codes. */
    CELLS_BLANK,
    /** Blocking findings. Args: their number, form codes. */
    RULES_BROKEN,
    /** Warnings without a note why they stand. Args: their number, form codes. */
    WARNINGS_UNEXPLAINED,
    /** A note on a warning is too long. Args: longest note in characters. */
    NOTE_TOO_LONG,
    /** There is nothing that may be sent now. */
    NOTHING_TO_SEND,
    /** The superior has opened or judged it. */
    ALREADY_OPENED,
    /** The verdict does not follow from the state. */
    VERDICT_NOT_POSSIBLE,
    /** A verdict that gives something back says why. Args: longest reason in characters. */
    REASON_NEEDED,
    /** A form with figures is not "không phát sinh". Args: form code. */
    HAS_FIGURES,
    /** Somebody else saved the form since it was read. Args: form code, who, when. */
    FORM_CHANGED_MEANWHILE;

    @Override
    public String key() {
        return "reporting.submission.error." + name();
    }
}

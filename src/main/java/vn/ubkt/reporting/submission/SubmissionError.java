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
    /** Carried figures are recorded with the document they are taken from. Args: the period. */
    CARRIED_SOURCE_NEEDED,
    /** The period is not a carried one: figures of it are sent. Args: the period. */
    NOT_CARRIED,
    /** The document would be of a day to come. Args: today. */
    CARRIED_DATE_AHEAD,
    /** The document would be older than the period. Args: first day of the period. */
    CARRIED_DATE_BEFORE,
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
    FORM_CHANGED_MEANWHILE,
    /** The form follows the sheet of branches in some cells. Args: form code. */
    FORM_FED,
    /** A total that is to be fed follows from rows of the form already. Args: form code, column. */
    FED_FROM_ROWS,
    /** Whoever enters for another unit names the paper, call or file, and its day. Args: longest reference in characters. */
    SOURCE_NEEDED,
    /** What a person entered for a unit, somebody else accepts. */
    OWN_ENTRY;

    @Override
    public String key() {
        return "reporting.submission.error." + name();
    }
}

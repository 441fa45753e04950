package vn.ubkt.exchange.workbook;

import vn.ubkt.shared.error.ErrorCode;

/** Why a workbook is not taken, entered or taken back. */
public enum WorkbookError implements ErrorCode {

    /** No file was chosen. */
    NO_FILE,
    /** The workbook was downloaded for another unit. */
    OTHER_UNIT,
    /** The workbook belongs to another period. */
    OTHER_PERIOD,
    /** The workbook follows another form set. Args: the set of the period. */
    OTHER_SET,
    /** Forms were redefined since the workbook was downloaded. Args: their codes. */
    OLD_VERSION,
    /** The period takes no figures. Args: its name. */
    PERIOD_NOT_OPEN,
    /** There are wrong cells. Args: how many. */
    WRONG_CELLS,
    /** Forms are sent or accepted and cannot be changed. Args: their codes. */
    FORMS_NOT_EDITABLE,
    /** The file changes nothing. */
    NOTHING_TO_ENTER,
    /** Figures or choices changed since the trial was shown. */
    PREVIEW_OUTDATED,
    /** Two sheets stand for one form. Args: its code. */
    FORM_TWICE,
    /** Cells were changed after the entering. Args: forms, who, when. */
    UNDO_CELLS_CHANGED,
    /** Forms were sent after the entering. Args: their codes. */
    UNDO_FORMS_SENT;

    @Override
    public String key() {
        return "exchange.workbook.error." + name();
    }
}

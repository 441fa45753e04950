package vn.ubkt.exchange.template.bind;

import vn.ubkt.shared.error.ErrorCode;

/** Why a committee's own workbook is not taken, bound or put into force. */
public enum TemplateError implements ErrorCode {

    /** No file was chosen. */
    NO_FILE,
    /** Not the new kind of workbook. */
    NOT_XLSX,
    /** Two columns of a sheet are said to be one of ours. Args: sheet, both columns, letter. */
    COLUMN_TWICE,
    /** Two rows of a sheet are said to be one of ours. Args: sheet, both rows, code. */
    ROW_TWICE,
    /** No address of a cell. Args: what was typed. */
    NO_ADDRESS,
    /** No sheet stands for a form. */
    NOTHING_BOUND,
    /** Two sheets stand for one form, or cells are hidden by merged blocks. Args: the sheets. */
    CONFLICTS,
    /** A template that holds from a later day exists. Args: its name, its day. */
    LATER_EXISTS,
    /** It cannot end before it begins. Args: its first day. */
    ENDS_BEFORE_START;

    @Override
    public String key() {
        return "exchange.template.error." + name();
    }
}

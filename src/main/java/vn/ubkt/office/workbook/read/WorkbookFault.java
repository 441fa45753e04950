package vn.ubkt.office.workbook.read;

import vn.ubkt.shared.error.ErrorCode;

/** Why a file is not read as a workbook. */
public enum WorkbookFault implements ErrorCode {

    /** Larger than allowed. Args: limit in megabytes. */
    TOO_LARGE,
    /** No workbook, whatever its name says. */
    WRONG_TYPE,
    /** Cut off or damaged. */
    DAMAGED,
    /** Protected by a password. */
    ENCRYPTED,
    MACROS,
    EXTERNAL_LINKS,
    /** It unpacks to more than any form needs. */
    BLOATED,
    /** More cells, rows or columns than any form needs. */
    TOO_MANY_CELLS,
    /** Its parts declare document types or entities. */
    DECLARATIONS;

    @Override
    public String key() {
        return "office.error." + name();
    }
}

package vn.ubkt.reporting.quick;

import vn.ubkt.shared.error.ErrorCode;

/** Why branches or grants cannot be changed, or nobody may enter for a unit. */
public enum QuickError implements ErrorCode {

    /** Only a grassroots unit keeps branches. */
    NOT_GRASSROOTS,
    /** A name is blank or too long. Args: longest name in characters. */
    NAME_NEEDED,
    /** A branch of that name is kept already. */
    NAME_TAKEN,
    /** Somebody else changed the branch since it was read. */
    BRANCH_CHANGED_MEANWHILE,
    /** The day lies before the branch was there. */
    DAY_TOO_EARLY,
    /** Somebody else changed the row since it was read. Args: who, when. */
    ROW_CHANGED_MEANWHILE,
    /** No form can take figures of the sheet now. */
    NOTHING_TO_FEED,
    /** The unit has an active account: it enters itself, or its chairman authorises the superior. Args: name of the unit. */
    HAS_ACCOUNT,
    /** There is no grant in force. Args: name of the unit. */
    NOT_GRANTED,
    /** A grant in force says so already. */
    GRANTED_ALREADY,
    /** A grant names the paper it rests on. Args: longest text in characters. */
    DOCUMENT_NEEDED,
    /** A grant does not end before it begins. */
    DAYS_WRONG;

    @Override
    public String key() {
        return "reporting.quick.error." + name();
    }
}

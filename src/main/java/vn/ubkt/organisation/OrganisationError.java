package vn.ubkt.organisation;

import vn.ubkt.shared.error.ErrorCode;

/** Why the tree was not changed. */
public enum OrganisationError implements ErrorCode {
    /** The code is used already. */
    CODE_TAKEN,
    /** There is a name from a later day. */
    LATER_NAME,
    /** There is a superior from the same or a later day. */
    LATER_PARENT,
    /** The new superior stands below the unit itself. */
    BELOW_ITSELF,
    /** Units still stand below the one to be closed. */
    UNITS_BELOW,
    /** The day lies before the unit was founded, or before what it would follow. */
    DAY_TOO_EARLY,
    /** The installation has its first unit. */
    ALREADY_FOUNDED,
    /** The dates overlap something that is written already. */
    DATES_OVERLAP;

    @Override
    public String key() {
        return "organisation.error." + name();
    }
}

package vn.ubkt.access;

import vn.ubkt.shared.error.ErrorCode;

/** Why signing in, an account or a grant was refused. */
public enum AccessError implements ErrorCode {
    /** Wrong name, wrong password or an account that may not sign in: never told apart. */
    WRONG_CREDENTIALS,
    /** Args: seconds to wait. */
    TRY_LATER,
    /** All places for checking a password are taken. */
    BUSY,
    /** The code of two halves, the name or the time is wrong: never told apart. */
    WRONG_CODE,
    PASSWORDS_DIFFER,
    /** Args: fewest characters. */
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_HAS_NAME,
    PASSWORD_COMMON,
    PASSWORD_PUBLISHED,
    CURRENT_PASSWORD_WRONG,
    USER_NAME_TAKEN,
    /** Accounts are managed by the committee that is the root of the tenant. */
    NOT_THE_TENANT,
    /** The person already holds a post at that unit in that time. */
    POST_OVERLAPS,
    POST_OUTSIDE,
    POST_DATES,
    /** Only the administrator's role may be given at another tenant, and only at a tenant's own committee. */
    ROLE_OUT_OF_PLACE,
    ROLE_HELD,
    /** The one who asked, or whom it concerns, does not confirm. */
    SECOND_PERSON,
    ALREADY_DECIDED,
    RESET_PENDING,
    ACCOUNT_NOT_OPEN,
    /** The portal has been set up. */
    SETUP_DONE,
    SETUP_CODE;

    @Override
    public String key() {
        return "access.error." + name();
    }
}

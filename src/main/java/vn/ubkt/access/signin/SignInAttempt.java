package vn.ubkt.access.signin;

import java.util.UUID;

/**
 * What is known when somebody gives a name and a password.
 *
 * @param seconds   to wait until the next attempt is looked at; 0 = now
 * @param accountId 0 where the name is nobody's
 * @param hash      null where there is no password
 */
record SignInAttempt(long seconds, long accountId, UUID publicId, long tenantId, String fullName, String hash, boolean active) {

    static SignInAttempt ofNobody(long seconds) {
        return new SignInAttempt(seconds, 0, null, 0, "", null, false);
    }

    boolean known() {
        return accountId != 0;
    }
}

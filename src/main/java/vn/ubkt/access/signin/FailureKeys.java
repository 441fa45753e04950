package vn.ubkt.access.signin;

import java.util.Locale;

import vn.ubkt.access.Secret;

/** Under what a failed attempt is remembered: digests of the name and of the address, never the two themselves. */
public record FailureKeys(byte[] name, byte[] address) {

    public static FailureKeys of(String userName, String address) {
        return new FailureKeys(Secret.digest("name", userName.toLowerCase(Locale.ROOT)), Secret.digest("address", address));
    }
}

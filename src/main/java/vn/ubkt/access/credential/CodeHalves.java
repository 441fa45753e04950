package vn.ubkt.access.credential;

import java.util.UUID;

import vn.ubkt.access.Secret;

/** Digests of the two halves of a code, and whose credential they set. */
record CodeHalves(long resetId, long accountId, UUID publicId, long tenantId, String fullName, byte[] first, byte[] second) {

    boolean fit(String firstHalf, String secondHalf) {
        return Secret.same(first, CredentialReset.digest(firstHalf)) & Secret.same(second, CredentialReset.digest(secondHalf));
    }
}

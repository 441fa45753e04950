package vn.ubkt.shared.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import vn.ubkt.shared.persistence.InstallationRecord;
import vn.ubkt.shared.persistence.SchemaReady;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.SignedIn;

/**
 * Keys under which browsers keep what was typed and not saved: one for each account at each unit, the same after signing in again,
 * given to the pages of that person only. See decision 10.
 */
@ApplicationScoped
public class BrowserKeys {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private InstallationRecord installation;

    @Inject
    private SignedIn signedIn;

    private byte[] secret;

    void read(@Observes @Priority(10) SchemaReady ready) {
        secret = installation.browserSecret();
    }

    /** The key of the person of this request, 256 bits in Base64; empty while nobody is signed in. */
    public String own() {
        return signedIn.person().map(person -> key(secret, person)).orElse("");
    }

    static String key(byte[] secret, CurrentUser person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] key = mac.doFinal(("ubkt/kept/" + person.accountId() + "/" + person.unitId()).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

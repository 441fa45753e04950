package vn.ubkt.shared.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.SignedIn;

/**
 * Under this mark a browser keeps what a person typed and did not save: the same for one account at one unit, never the name.
 * Pages of another account, or of the same at another unit, carry another mark and throw the kept figures away.
 */
@Named("personMark")
@RequestScoped
public class PersonMark {

    private static final int LENGTH = 24;

    @Inject
    private SignedIn signedIn;

    /** Empty while nobody is signed in. */
    public String getValue() {
        return signedIn.person().map(PersonMark::of).orElse("");
    }

    static String of(CurrentUser person) {
        String text = "ubkt/" + person.accountId() + "/" + person.unitId();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

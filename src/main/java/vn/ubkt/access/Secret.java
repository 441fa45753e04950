package vn.ubkt.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random secrets, and the digests under which the database knows them: what is stored opens nothing. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    /** Crockford's letters: none that is mistaken for another when read aloud or copied from paper. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Secret() {
    }

    /** 256 random bits, fit for a cookie. */
    public static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Five random bits a letter. */
    public static String code(int letters) {
        var code = new StringBuilder();
        for (var i = 0; i < letters; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** A code as it was meant, however it was typed: small letters, spaces, dashes, O for 0, I and L for 1. */
    public static String meant(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "")
            .replace('O', '0').replace('I', '1').replace('L', '1');
    }

    /** @param purpose keeps digests of equal texts for different uses apart */
    public static byte[] digest(String purpose, String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((purpose + ':' + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes equally long whatever differs. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}

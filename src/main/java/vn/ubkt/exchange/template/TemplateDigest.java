package vn.ubkt.exchange.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.ubkt.shared.security.CurrentUser;

/** SHA-256, in hexadecimal. */
final class TemplateDigest {

    private static final int MARK = 16;

    private TemplateDigest() {
    }

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The same person at the same unit has the same mark; it leads to no account. */
    static String owner(CurrentUser user) {
        return of(("workbook/" + user.accountId() + "/" + user.unitId()).getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }
}

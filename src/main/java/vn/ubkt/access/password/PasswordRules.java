package vn.ubkt.access.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import vn.ubkt.access.AccessError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.text.VietnameseText;

/** What a password must be: long, not the name, not one that everybody tries. Nothing about kinds of characters. */
final class PasswordRules {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int TELLING = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {
    }

    /** @throws DomainException with the reason */
    static void check(String password, String userName, String fullName) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new DomainException(AccessError.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new DomainException(AccessError.PASSWORD_TOO_LONG, LONGEST);
        }
        var plain = plain(password);
        if (names(plain, userName) || names(plain, fullName)) {
            throw new DomainException(AccessError.PASSWORD_HAS_NAME);
        }
        if (COMMON.stream().anyMatch(word -> made(plain, word))) {
            throw new DomainException(AccessError.PASSWORD_COMMON);
        }
    }

    private static boolean names(String password, String name) {
        var plain = plain(name == null ? "" : name);
        return plain.length() >= TELLING && password.contains(plain);
    }

    /** The word itself, repeated, or with up to eight figures and signs around it: a year, a date. */
    private static boolean made(String password, String word) {
        var rest = password.replace(word, "");
        return rest.length() < password.length() && rest.chars().noneMatch(Character::isLetter) && rest.length() <= TELLING * 2;
    }

    private static String plain(String text) {
        return VietnameseText.fold(text).replaceAll("[\\s._-]", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        var list = PasswordRules.class.getResourceAsStream("/vn/ubkt/access/common-passwords.txt");
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

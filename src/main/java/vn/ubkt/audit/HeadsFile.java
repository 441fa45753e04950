package vn.ubkt.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The daily file of chain heads: one line per tenant (tenant, sequence, hash, parted by tabs) and, in its last line, the SHA-256 of all
 * lines above. Kept outside the database, it shows a chain whose end was cut together with its head.
 */
final class HeadsFile {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18})\t(\\d{1,18})\t([0-9a-f]{64})");
    private static final Pattern SEAL = Pattern.compile("(?s)(.*)sha256\t([0-9a-f]{64})\n?");

    /** Last link of a tenant's chain at some moment. */
    record ChainHead(long tenant, long sequence, String hash) {
    }

    private HeadsFile() {
    }

    static String name(LocalDate day) {
        return "audit-heads-" + day + ".txt";
    }

    static String write(List<ChainHead> heads) {
        var lines = new StringBuilder();
        heads.forEach(head -> lines.append(head.tenant()).append('\t').append(head.sequence()).append('\t').append(head.hash()).append('\n'));
        return lines + "sha256\t" + sha256(lines.toString()) + '\n';
    }

    /** Whether the text is as it was written; a file that passed through a system with other line ends still is. */
    static boolean isSealed(String text) {
        Matcher seal = SEAL.matcher(unixLines(text));
        return seal.matches() && sha256(seal.group(1)).equals(seal.group(2));
    }

    static List<ChainHead> read(String text) {
        return unixLines(text).lines().map(LINE::matcher).filter(Matcher::matches)
            .map(line -> new ChainHead(Long.parseLong(line.group(1)), Long.parseLong(line.group(2)), line.group(3)))
            .toList();
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

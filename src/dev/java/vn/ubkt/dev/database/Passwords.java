package vn.ubkt.dev.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The passwords of the database's roles: drawn at the first start, kept in the data folder for its owner only, printed nowhere.
 *
 * @param superuser of {@code postgres}
 * @param owner     of {@code ubkt_owner}
 * @param app       of {@code ubkt_app}
 * @param backup    of {@code ubkt_backup}
 */
public record Passwords(String superuser, String owner, String app, String backup) {

    private static final List<String> NAMES = List.of("postgres", "ubkt_owner", "ubkt_app", "ubkt_backup");
    private static final int BYTES = 24;

    public static Passwords random() {
        return new Passwords(draw(), draw(), draw(), draw());
    }

    /** Reads the file, or draws passwords and writes it when there is none. */
    public static Passwords in(Path file) throws IOException {
        if (Files.notExists(file)) {
            random().write(file);
        }
        var stored = new Properties();
        stored.load(new StringReader(Files.readString(file)));
        if (!stored.stringPropertyNames().containsAll(NAMES)) {
            throw new IOException("incomplete " + file);
        }
        var values = NAMES.stream().map(stored::getProperty).toList();
        return new Passwords(values.get(0), values.get(1), values.get(2), values.get(3));
    }

    private void write(Path file) throws IOException {
        createPrivate(file);
        Files.writeString(file, "postgres=%s%nubkt_owner=%s%nubkt_app=%s%nubkt_backup=%s%n".formatted(superuser, owner, app, backup));
    }

    /** An empty file that only the user who runs the launcher can read. */
    static void createPrivate(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package vn.ubkt.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import vn.ubkt.dev.database.Trees;

/**
 * The folder that holds everything the launcher keeps: database, passwords, logs, the unpacked server.
 * It is known by a marker file; a folder with other content is never touched. One launcher at a time, by a lock the system releases.
 */
final class DataFolder implements AutoCloseable {

    static final String MARKER = "ktgs-data";
    private static final String MARKER_TEXT = "KTGS portal data, format 1";
    private static final List<String> CONTENT = List.of("pg17", "pg17.complete", "passwords", "payara", "payara.pid", "log");

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Creates or recognises the folder and locks it. */
    static DataFolder open(Path path) {
        claim(path);
        try {
            var channel = FileChannel.open(path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LauncherFailure("failure.data.busy", path);
            }
            Files.createDirectories(path.resolve("log"));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new LauncherFailure("failure.data.unwritable", path);
        }
    }

    /** Deletes what the launcher put there, nothing else; the marker stays. */
    void empty() {
        try {
            for (var name : CONTENT) {
                Trees.delete(path.resolve(name));
            }
            Files.createDirectories(path.resolve("log"));
        } catch (IOException e) {
            throw new LauncherFailure("failure.data.unwritable", path);
        }
    }

    Path path() {
        return path;
    }

    Path postgres() {
        return path.resolve("pg17");
    }

    /** Written once the first start of PostgreSQL has succeeded; without it the cluster holds nothing yet. */
    Path postgresComplete() {
        return path.resolve("pg17.complete");
    }

    Path binaries() {
        return path.resolve("pgbin");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path payara() {
        return path.resolve("payara");
    }

    Path payaraProcess() {
        return path.resolve("payara.pid");
    }

    Path databaseLog() {
        return path.resolve("log/postgresql.log");
    }

    Path serverLog() {
        return path.resolve("log/portal.log");
    }

    /** Starts a new server log and keeps the one before. */
    void turnServerLog() throws IOException {
        if (Files.exists(serverLog())) {
            Files.move(serverLog(), path.resolve("log/portal.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void claim(Path path) {
        var marker = path.resolve(MARKER);
        try {
            if (Files.notExists(path) || isEmpty(path)) {
                Files.createDirectories(path);
                closeToOthers(path);
                Files.writeString(marker, MARKER_TEXT);
            } else if (!Files.isRegularFile(marker) || !Files.readString(marker).strip().equals(MARKER_TEXT)) {
                throw new LauncherFailure("failure.data.foreign", path);
            }
        } catch (IOException e) {
            throw new LauncherFailure("failure.data.unwritable", path);
        }
    }

    private static void closeToOthers(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}

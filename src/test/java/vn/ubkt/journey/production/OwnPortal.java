package vn.ubkt.journey.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import vn.ubkt.dev.PayaraCommand;
import vn.ubkt.dev.database.Trees;
import vn.ubkt.support.Http;
import vn.ubkt.support.PortalDatabase;

/**
 * A portal beside the one that all tests share: the WAR as it ships, in a process and on a database of its own, started as an
 * installation is: by environment variables. Ends with the test, and with the run at the latest.
 */
final class OwnPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int STOP_SECONDS = 20;

    private final ProcessBuilder server;
    private final Path log;
    private final Path root;
    private final URI base;

    private volatile Process process;

    private OwnPortal(ProcessBuilder server, Path log, Path root, URI base) {
        this.server = server;
        this.log = log;
        this.root = root;
        this.base = base;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    /**
     * @param name     of its log and its folder in target
     * @param database made by {@link PortalDatabase#createEmpty}
     * @param settings further environment variables; none of the run's own are handed on
     */
    static OwnPortal start(String name, String database, Map<String, String> settings) throws IOException {
        var target = Path.of(System.getProperty("ubkt.it.target"));
        var root = target.resolve(name);
        var port = freePort();
        var log = target.resolve(name + ".log");
        var command = PayaraCommand.of(Path.of(System.getProperty("ubkt.it.home")), Path.of(System.getProperty("ubkt.it.war")),
            Path.of(System.getProperty("ubkt.it.payara")), root, port);
        Files.deleteIfExists(log);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("UBKT_"));
        builder.environment().putAll(Map.of(
            "UBKT_DB_URL", PortalDatabase.url(database),
            "UBKT_DB_USER", System.getProperty("ubkt.db.user"), "UBKT_DB_PASSWORD", System.getProperty("ubkt.db.password"),
            "UBKT_DB_OWNER_USER", System.getProperty("ubkt.db.owner.user"),
            "UBKT_DB_OWNER_PASSWORD", System.getProperty("ubkt.db.owner.password")));
        builder.environment().putAll(settings);
        return new OwnPortal(builder, log, root, URI.create("http://127.0.0.1:" + port + "/")).start();
    }

    /** Again after {@link #kill}: the same address, database and settings. What the last process left of itself is thrown away. */
    OwnPortal start() throws IOException {
        Trees.delete(root);
        process = server.start();
        return this;
    }

    /** As a power cut does it: nothing is finished, nothing is written any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    OwnPortal awaitReady() {
        await(() -> answers(200));
        return this;
    }

    /** Until the log has a line with the text. */
    OwnPortal awaitLine(String text) {
        await(() -> log().contains(text));
        return this;
    }

    private void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("not so far, see " + this.log);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Whether its health page answers with the status; where nothing listens yet, it does not. */
    boolean answers(int status) {
        try {
            return visitor().get("health").status() == status;
        } catch (UncheckedIOException notYet) {
            if (notYet.getCause() instanceof ConnectException) {
                return false;
            }
            throw notYet;
        }
    }

    /** All that it said so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a browser on this machine. */
    URI base() {
        return base;
    }

    /** A visitor without cookies, who comes by the reverse proxy: to their browser all is https. */
    Http visitor() {
        return Http.overProxy(base);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Trees.delete(root);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

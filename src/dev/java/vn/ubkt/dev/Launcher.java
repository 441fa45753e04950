package vn.ubkt.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import vn.ubkt.dev.database.DatabaseRoles;
import vn.ubkt.dev.database.EmbeddedDatabase;
import vn.ubkt.dev.database.Passwords;
import vn.ubkt.dev.database.Trees;
import vn.ubkt.dev.database.UserNamespaces;

/**
 * One command for a newcomer: {@code mvn -Prun} starts PostgreSQL, then the portal, says where it is and stops both on Ctrl-C.
 * Every foreseeable obstacle ends in one sentence, see {@link LauncherFailure}.
 */
public final class Launcher {

    /** The calendar of the demo stands on this day, within the due days of its open period. */
    private static final String DEMO_DAY = "2023-09-22";

    private final Path home;
    private final Path war;
    private final Path payara;
    private final LauncherOptions options;
    private final Running running = new Running();

    private Launcher(Path home, Path war, Path payara, LauncherOptions options) {
        this.home = home;
        this.war = war;
        this.payara = payara;
        this.options = options;
    }

    /** @param args the project's folder, the WAR, the jar of Payara Micro */
    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            var home = Path.of(args[0]);
            new Launcher(home, Path.of(args[1]), Path.of(args[2]), LauncherOptions.from(System.getProperties(), home)).run();
        } catch (LauncherFailure failure) {
            Console.print(System.lineSeparator() + failure.getMessage() + System.lineSeparator());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        var start = System.nanoTime();
        Console.say("progress.start", options.data());
        var data = running.keep(DataFolder.open(options.data()));
        LeftOver.stop(data);
        Ports.requireFree(options.port());
        if (UserNamespaces.missingForRoot()) {
            throw new LauncherFailure("failure.database.root");
        }
        if (options.fresh()) {
            data.empty();
            Console.say("progress.fresh");
        }
        var passwords = passwords(data);
        running.stopOnExit();
        var database = running.keep(database(data, passwords));
        Console.say("progress.database", database.port());

        var command = PayaraCommand.of(home, war, payara, data.payara(), options.port());
        var server = running.keep(PortalServer.start(command, environment(database, passwords), data));
        new Readiness(options.port(), data).await(server, options.patience());

        var seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        Console.print(Banner.of(seconds, "http://localhost:" + options.port() + "/", DemoAccounts.in(home),
                data.path().toString(), data.serverLog().toString()));
        var code = server.waitForEnd();
        if (!running.isStopping()) {
            throw new LauncherFailure("failure.server.gone", code, data.serverLog());
        }
    }

    private static Passwords passwords(DataFolder data) {
        try {
            if (Files.exists(data.postgresComplete()) && Files.notExists(data.passwords())) {
                throw new LauncherFailure("failure.data.broken", data.path());
            }
            return Passwords.in(data.passwords());
        } catch (IOException e) {
            throw new LauncherFailure("failure.data.broken", data.path());
        }
    }

    private EmbeddedDatabase database(DataFolder data, Passwords passwords) throws IOException {
        if (Files.notExists(data.postgresComplete())) {
            Trees.delete(data.postgres());
        } else if (Files.notExists(data.postgres().resolve("PG_VERSION"))) {
            throw new LauncherFailure("failure.data.broken", data.path());
        }
        var database = startDatabase(data, passwords);
        try {
            DatabaseRoles.prepare(database, home, passwords);
        } catch (SQLException e) {
            database.close();
            throw new LauncherFailure("failure.database.roles", e.getMessage(), data.databaseLog());
        }
        Files.writeString(data.postgresComplete(), "");
        return database;
    }

    /** The library reports a failure of its child processes as IllegalStateException; what they said is in the log. */
    private static EmbeddedDatabase startDatabase(DataFolder data, Passwords passwords) {
        var location = new EmbeddedDatabase.Location(data.postgres(), data.binaries(), data.databaseLog());
        try {
            return EmbeddedDatabase.start(location, passwords, Map.of("fsync", "on", "synchronous_commit", "on"));
        } catch (IOException | IllegalStateException e) {
            throw new LauncherFailure("failure.database.start", data.path(), data.databaseLog());
        }
    }

    private static Map<String, String> environment(EmbeddedDatabase database, Passwords passwords) {
        return Map.of(
                "UBKT_MODE", "demo",
                "UBKT_TODAY", DEMO_DAY,
                "UBKT_DB_URL", database.url(),
                "UBKT_DB_USER", "ubkt_app",
                "UBKT_DB_PASSWORD", passwords.app(),
                "UBKT_DB_OWNER_USER", "ubkt_owner",
                "UBKT_DB_OWNER_PASSWORD", passwords.owner());
    }
}

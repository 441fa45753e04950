package vn.ubkt.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.ubkt.bench.bare.BareArchive;
import vn.ubkt.bench.load.FullYear;
import vn.ubkt.bench.race.Scenarios;
import vn.ubkt.dev.database.DatabaseRoles;
import vn.ubkt.dev.database.EmbeddedDatabase;
import vn.ubkt.dev.database.Passwords;

/**
 * {@code mvn -Pbench}: the portal with a full year of a province in its database, its pages beside bare pages of the same size on the
 * same server. Prints ratios; the machine's own speed drops out of them.
 */
public final class Bench {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> WAITING = List.of("TTH.HUE", "TTH.HUE.01", "TTH.HUE.28", "TTH.HUE.25");

    private final Path home;
    private final Path work;
    private final int port;

    private Bench(Path home, Path work, int port) {
        this.home = home;
        this.work = work;
        this.port = port;
    }

    /** @param args the project's folder, the WAR, the jar of Payara Micro, a folder to work in */
    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(Path.of(args[0]), Path.of(args[3]), Integer.getInteger("bench.port", 8099));
        try {
            bench.run(Path.of(args[1]), Path.of(args[2]));
            System.exit(0);
        } catch (LauncherFailure failure) {
            Console.print(failure.getMessage());
            System.exit(1);
        }
    }

    private void run(Path war, Path payara) throws IOException, InterruptedException, SQLException {
        Running running = new Running();
        running.stopOnExit();
        DataFolder data = running.keep(DataFolder.open(work.resolve("data").toAbsolutePath()));
        LeftOver.stop(data);
        Ports.requireFree(port);
        data.empty();
        Passwords passwords = Passwords.in(data.passwords());
        EmbeddedDatabase database = running.keep(EmbeddedDatabase.start(
            new EmbeddedDatabase.Location(data.postgres(), data.binaries(), data.databaseLog()), passwords,
            Map.of("fsync", "on", "synchronous_commit", "on", "shared_buffers", "512MB", "max_wal_size", "4GB")));
        DatabaseRoles.prepare(database, home, passwords);
        PortalServer server = running.keep(PortalServer.start(command(war, payara, data), environment(database, passwords), data));
        new Readiness(port, data).await(server, PATIENCE);

        try (Connection past = database.superuser()) {
            long start = System.nanoTime();
            long rows = new FullYear(past).write(Integer.getInteger("bench.units", 100), Integer.getInteger("bench.periods", 12), WAITING);
            Console.print("%,d rows of figures written in %d s".formatted(rows, Duration.ofNanos(System.nanoTime() - start).toSeconds()));
            Console.print(new Scenarios(at(""), at("bare/"), period(past, "order by ends_on desc"), period(past, "and state = 'CLOSED' order by ends_on desc")).run());
        }
    }

    private static String period(Connection past, String which) throws SQLException {
        try (var statement = past.createStatement();
                var row = statement.executeQuery("select public_id from period where type = 'MONTH' " + which + " limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The options of production, not those of a trial; the portal is the server's root, the bare pages stand beside it. */
    private List<String> command(Path war, Path payara, DataFolder data) throws IOException {
        Path root = Files.copy(war, work.resolve("ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
        Path bare = BareArchive.pack(home.resolve("src/bench/webapp"), work.resolve("bare.war"));
        List<String> command = PayaraCommand.of(home, root, payara, data.payara(), port);
        command.removeAll(PayaraCommand.TRIAL_JVM);
        command.add(1, "-Xmx1g");
        command.subList(command.indexOf("--contextroot"), command.indexOf("--contextroot") + 2).clear();
        command.addAll(List.of("--deploy", bare.toString()));
        return command;
    }

    private Map<String, String> environment(EmbeddedDatabase database, Passwords passwords) {
        return Map.of("UBKT_MODE", "demo", "UBKT_TODAY", "2024-12-28", "UBKT_DB_URL", database.url(), "UBKT_DB_USER", "ubkt_app",
            "UBKT_DB_PASSWORD", passwords.app(), "UBKT_DB_OWNER_USER", "ubkt_owner", "UBKT_DB_OWNER_PASSWORD", passwords.owner());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }
}

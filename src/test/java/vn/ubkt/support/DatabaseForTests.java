package vn.ubkt.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.ubkt.dev.database.DatabaseRoles;
import vn.ubkt.dev.database.EmbeddedDatabase;
import vn.ubkt.dev.database.Passwords;
import vn.ubkt.dev.database.Trees;

/**
 * Starts one throw-away PostgreSQL before any integration test, and tells Arquillian's configuration about it by system properties.
 * Runs that are not integration tests (no {@code ubkt.it.war}) start nothing.
 */
public final class DatabaseForTests implements LauncherSessionListener {

    private static final Map<String, String> SETTINGS = Map.of(
            "synchronous_commit", "off",
            "shared_preload_libraries", "pg_stat_statements",
            "pg_stat_statements.max", "10000",
            "pg_stat_statements.track", "top",
            "pg_stat_statements.track_utility", "off");

    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("ubkt.it.war") == null) {
            return;
        }
        try {
            var passwords = Passwords.random();
            database = EmbeddedDatabase.start(emptyFolders(), passwords, SETTINGS);
            DatabaseRoles.prepare(database, Path.of(System.getProperty("ubkt.it.home")), passwords);
            publish(passwords);
            StatementCounter.install();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All files of a run lie in target: what the last run left is deleted, what this one leaves may be looked at. */
    private static EmbeddedDatabase.Location emptyFolders() throws IOException {
        var target = Path.of(System.getProperty("ubkt.it.target"));
        try (var leftOvers = Files.newDirectoryStream(target, "{it-database,it-payara,arquillian-payara-micro*}")) {
            for (var leftOver : leftOvers) {
                Trees.delete(leftOver);
            }
        }
        return new EmbeddedDatabase.Location(target.resolve("it-database"), target.resolve("pgbin"), target.resolve("it-postgresql.log"));
    }

    private void publish(Passwords passwords) throws IOException {
        var home = Path.of(System.getProperty("ubkt.it.home"));
        System.setProperty("ubkt.db.url", database.url());
        System.setProperty("ubkt.db.user", "ubkt_app");
        System.setProperty("ubkt.db.password", passwords.app());
        System.setProperty("ubkt.db.owner.user", "ubkt_owner");
        System.setProperty("ubkt.db.owner.password", passwords.owner());
        System.setProperty("ubkt.it.superuser.password", passwords.superuser());
        System.setProperty("ubkt.it.server", option(home.resolve("config/server")));
        System.setProperty("ubkt.it.root", option(Path.of(System.getProperty("ubkt.it.target"), "it-payara")));
        System.setProperty("ubkt.it.port", Integer.toString(freePort()));
    }

    /** Arquillian's connector splits its options at blanks that have no backslash before them. */
    private static String option(Path path) {
        return path.toString().replace(" ", "\\ ");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package vn.ubkt.dev.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * PostgreSQL 17 on a free loopback port, with password sign-in; {@link DatabaseRoles} gives it the portal's database and roles.
 * The launcher keeps its files; the integration tests use a throw-away one with other settings.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final String superuserPassword;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String superuserPassword) {
        this.postgres = postgres;
        this.superuserPassword = superuserPassword;
    }

    /**
     * Starts the cluster in {@code files.cluster()}, creating it when there is none.
     *
     * @param settings of postgresql.conf, by name
     */
    public static EmbeddedDatabase start(Location files, Passwords passwords, Map<String, String> settings) throws IOException {
        Files.createDirectories(files.binaries());
        var passwordFile = files.binaries().resolve("superuser");
        Files.deleteIfExists(passwordFile);
        Passwords.createPrivate(passwordFile);
        Files.writeString(passwordFile, passwords.superuser());
        try {
            var log = ProcessBuilder.Redirect.appendTo(files.log().toFile());
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(files.cluster().toFile()).setOverrideWorkingDirectory(files.binaries().toFile())
                    .setCleanDataDirectory(false).setRegisterShutdownHook(false).setPGStartupWait(START_WAIT)
                    .setErrorRedirector(log).setOutputRedirector(log)
                    .setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("auth-host", "scram-sha-256").setLocaleConfig("auth-local", "scram-sha-256")
                    .setConnectConfig("password", passwords.superuser());
            settings.forEach(builder::setServerConfig);
            return new EmbeddedDatabase(builder.start(), passwords.superuser());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    public int port() {
        return postgres.getPort();
    }

    /** Of the portal's database, without user and password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + DatabaseRoles.DATABASE;
    }

    /** In the portal's database, past its row-level security: for writing what no use case writes, such as a benchmark's figures. */
    public Connection superuser() throws SQLException {
        return superuser(DatabaseRoles.DATABASE);
    }

    Connection superuser(String database) throws SQLException {
        return postgres.getDatabase("postgres", database, Map.of("password", superuserPassword)).getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /**
     * Where the embedded PostgreSQL lives.
     *
     * @param cluster  its data directory
     * @param binaries where its programs are unpacked
     * @param log      what it says
     */
    public record Location(Path cluster, Path binaries, Path log) {
    }
}

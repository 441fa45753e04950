package vn.ubkt.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections to the database of the integration tests, in each of its roles; usable on both sides, client and server. */
public final class PortalDatabase {

    private PortalDatabase() {
    }

    /** Sees and may do everything: for arranging data and for looking at what was stored. */
    public static Connection superuser() throws SQLException {
        return connect("postgres", System.getProperty("ubkt.it.superuser.password"));
    }

    /** {@code ubkt_owner}: owns the tables, runs the migrations. */
    public static Connection owner() throws SQLException {
        return connect(System.getProperty("ubkt.db.owner.user"), System.getProperty("ubkt.db.owner.password"));
    }

    /** {@code ubkt_app}: what the running portal may; without a scope it sees no row. */
    public static Connection app() throws SQLException {
        return connect(System.getProperty("ubkt.db.user"), System.getProperty("ubkt.db.password"));
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(System.getProperty("ubkt.db.url"), user, password);
    }

    /** Another database of the same cluster, as an installation is given one: with the roles and nothing else. Outside the server only. */
    public static void createEmpty(String name) throws SQLException, IOException {
        try (var cluster = superuser(); var create = cluster.createStatement()) {
            create.execute("create database " + name);
        }
        try (var database = superuser(name); var roles = database.createStatement()) {
            roles.execute(Files.readString(Path.of(System.getProperty("ubkt.it.home"), "config/database/roles.sql")));
        }
    }

    /** Sees everything in another database of the cluster. */
    public static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", System.getProperty("ubkt.it.superuser.password"));
    }

    /** Of another database of the cluster. */
    public static String url(String database) {
        return System.getProperty("ubkt.db.url").replaceFirst("[^/]+$", database);
    }
}

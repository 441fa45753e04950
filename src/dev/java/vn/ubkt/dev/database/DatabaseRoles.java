package vn.ubkt.dev.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Brings an embedded PostgreSQL to what a production one is given by hand: the database, its roles, their passwords. May run again. */
public final class DatabaseRoles {

    static final String DATABASE = "ubkt";

    private DatabaseRoles() {
    }

    /** @param home the project's folder, for {@code config/database/roles.sql} */
    public static void prepare(EmbeddedDatabase database, Path home, Passwords passwords) throws SQLException, IOException {
        var roles = Files.readString(home.resolve("config/database/roles.sql"));
        try (var connection = database.superuser("postgres")) {
            createDatabase(connection);
        }
        try (var connection = database.superuser(DATABASE); var statement = connection.createStatement()) {
            statement.execute(roles);
            setPassword(connection, "ubkt_owner", passwords.owner());
            setPassword(connection, "ubkt_app", passwords.app());
            setPassword(connection, "ubkt_backup", passwords.backup());
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var look = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var create = connection.createStatement()) {
            look.setString(1, DATABASE);
            if (!look.executeQuery().next()) {
                create.execute("create database " + DATABASE);
            }
        }
    }

    /** The password goes through {@code format('%L')} in the database, never into the text of a statement. */
    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        try (var quote = connection.prepareStatement("select format('alter role %I password %L', ?::text, ?::text)")) {
            quote.setString(1, role);
            quote.setString(2, password);
            try (var quoted = quote.executeQuery(); var statement = connection.createStatement()) {
                quoted.next();
                statement.execute(quoted.getString(1));
            }
        }
    }
}

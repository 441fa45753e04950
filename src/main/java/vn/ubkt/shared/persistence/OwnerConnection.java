package vn.ubkt.shared.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections of the role that owns the schema: for migrations and for loading shared definitions, never for a person's work. */
@ApplicationScoped
public class OwnerConnection {

    @Inject
    @ConfigProperty(name = "ubkt.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "ubkt.db.owner.user", defaultValue = "ubkt_owner")
    private String user;

    @Inject
    @ConfigProperty(name = "ubkt.db.owner.password", defaultValue = "")
    private String password;

    /** Runs work in one transaction of the owner role. */
    public <T> T run(Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new IllegalStateException("work of the owner role failed", failed);
        }
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}

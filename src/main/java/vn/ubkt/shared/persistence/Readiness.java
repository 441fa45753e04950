package vn.ubkt.shared.persistence;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import javax.sql.DataSource;

/** Ready = the schema stands, everything that loads at start has loaded, and the database answers. */
@ApplicationScoped
public class Readiness {

    /** Observers of {@link SchemaReady} run before this priority. */
    public static final int LAST = 10_000;

    @Resource(lookup = "java:app/jdbc/ubkt")
    private DataSource dataSource;

    private volatile boolean loaded;

    void loaded(@Observes @Priority(LAST) SchemaReady ready) {
        loaded = true;
    }

    public boolean ready() {
        if (!loaded) {
            return false;
        }
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}

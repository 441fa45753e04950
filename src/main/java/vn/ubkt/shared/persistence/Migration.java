package vn.ubkt.shared.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.context.Initialized;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

import vn.ubkt.shared.Mode;

/** Brings the schema up to date as the owner role, before anything reads it; then tells the features that the schema stands. */
@ApplicationScoped
public class Migration {

    private static final Logger LOG = System.getLogger(Migration.class.getName());

    @Inject
    private OwnerConnection owner;

    @Inject
    private Event<SchemaReady> ready;

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    void migrate(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start) {
        int applied = Flyway.configure()
            .dataSource(owner.url(), owner.user(), owner.password())
            .locations("classpath:db/migration")
            .load().migrate().migrationsExecuted;
        LOG.log(Level.INFO, "schema up to date, {0} migrations applied", applied);
        Mode declared = Mode.of(mode);
        owner.run(connection -> {
            Installation.declare(connection, declared);
            return null;
        });
        ready.fire(new SchemaReady(declared));
    }
}

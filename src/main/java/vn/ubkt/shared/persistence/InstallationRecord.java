package vn.ubkt.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.shared.Mode;

/** What the installation remembers of its first start. */
@ApplicationScoped
public class InstallationRecord {

    @Inject
    private OwnerConnection owner;

    @Inject
    @ConfigProperty(name = "ubkt.demo.load", defaultValue = "false")
    private boolean loadedForTests;

    /** Whether this installation is to hold the demo: one of the automated tests only where {@code ubkt.demo.load} says so. */
    public boolean isDemoWanted(Mode mode) {
        return mode == Mode.DEMO || mode == Mode.TEST && loadedForTests;
    }

    /** Made once, when the schema was; the same on every node and after every restart. */
    public byte[] browserSecret() {
        return owner.run(connection -> {
            try (var query = connection.prepareStatement("select browser_secret from installation"); var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the installation is not declared yet");
                }
                return row.getBytes(1);
            }
        });
    }

    /** Whether the demo's data are all there. */
    public boolean isDemoLoaded() {
        return owner.run(connection -> {
            try (var query = connection.prepareStatement("select demo_loaded_at is not null from installation"); var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    public void noteDemoLoaded() {
        owner.run(connection -> {
            try (var update = connection.prepareStatement("update installation set demo_loaded_at = now()")) {
                return update.executeUpdate();
            }
        });
    }
}

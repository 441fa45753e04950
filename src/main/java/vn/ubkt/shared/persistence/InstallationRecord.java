package vn.ubkt.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the installation remembers of its first start. */
@ApplicationScoped
public class InstallationRecord {

    @Inject
    private OwnerConnection owner;

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

package vn.ubkt.audit;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.sql.DataSource;

import vn.ubkt.audit.HeadsFile.ChainHead;
import vn.ubkt.shared.persistence.Readiness;
import vn.ubkt.shared.persistence.SchemaReady;
import vn.ubkt.shared.time.PortalClock;

/**
 * Once a day writes the heads of all chains to a folder outside the database. It looks every hour, and at start, whether the file of
 * today is missing, so a portal that was down at some hour misses no day.
 */
@ApplicationScoped
public class TrailExport {

    private static final Logger LOG = System.getLogger(TrailExport.class.getName());

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource(lookup = "java:app/jdbc/ubkt")
    private DataSource dataSource;

    @Inject
    private PortalClock clock;

    @Inject
    @ConfigProperty(name = "ubkt.audit.export.dir")
    private Optional<String> folder;

    private ScheduledFuture<?> hourly;

    void start(@Observes @Priority(Readiness.LAST - 1) SchemaReady ready) {
        folder.filter(name -> !name.isBlank()).map(Path::of).ifPresent(target -> {
            writeIfMissing(target);
            hourly = scheduler.scheduleWithFixedDelay(() -> writeIfMissing(target), 1, 1, TimeUnit.HOURS);
        });
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }

    /** The file of today, written unless it is there. A folder out of order is told and tried again in an hour. */
    void writeIfMissing(Path target) {
        Path file = target.resolve(HeadsFile.name(clock.today()));
        try {
            if (Files.notExists(file)) {
                write(file, HeadsFile.write(heads()));
                LOG.log(Level.INFO, "heads of the trail written to {0}", file);
            }
        } catch (IOException | SQLException failed) {
            LOG.log(Level.ERROR, "heads of the trail not written to " + file, failed);
        }
    }

    /** Whole or not at all: a reader never meets half a file. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), "audit-heads-", ".part");
        try {
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private List<ChainHead> heads() throws SQLException {
        try (Connection connection = dataSource.getConnection();
             PreparedStatement query = connection.prepareStatement("select tenant_id, sequence, hash from audit_heads()");
             ResultSet row = query.executeQuery()) {
            var heads = new ArrayList<ChainHead>();
            while (row.next()) {
                heads.add(new ChainHead(row.getLong(1), row.getLong(2), row.getString(3)));
            }
            return heads;
        }
    }
}

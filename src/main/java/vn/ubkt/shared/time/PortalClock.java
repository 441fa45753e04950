package vn.ubkt.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Today and now for everything the domain decides. In the demo the calendar stands on the day given by {@code ubkt.today},
 * so that its due days stay meaningful; the hour is always the real one.
 */
@ApplicationScoped
public class PortalClock {

    /** The country keeps one time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ThreadLocal<LocalDate> REPLAYED = new ThreadLocal<>();

    @Inject
    @ConfigProperty(name = "ubkt.today")
    private Optional<LocalDate> fixedToday;

    public LocalDate today() {
        LocalDate replayed = REPLAYED.get();
        return replayed != null ? replayed : fixedToday.orElseGet(() -> LocalDate.now(ZONE));
    }

    /** The present moment, on {@link #today()}. */
    public Instant now() {
        Instant real = Instant.now();
        return today().atTime(real.atZone(ZONE).toLocalTime()).atZone(ZONE).toInstant();
    }

    /** Does work as it was done on an earlier day: history that is loaded keeps its dates. */
    public void on(LocalDate day, Runnable work) {
        LocalDate before = REPLAYED.get();
        REPLAYED.set(day);
        try {
            work.run();
        } finally {
            if (before == null) {
                REPLAYED.remove();
            } else {
                REPLAYED.set(before);
            }
        }
    }
}

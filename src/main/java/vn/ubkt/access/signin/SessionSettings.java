package vn.ubkt.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.shared.Mode;

/** How long a login lasts: {@code ubkt.session.hours} in all, {@code ubkt.session.idle-minutes} without a click. */
@ApplicationScoped
public class SessionSettings {

    @Inject
    @ConfigProperty(name = "ubkt.session.hours", defaultValue = "8")
    private int hours;

    @Inject
    @ConfigProperty(name = "ubkt.session.idle-minutes", defaultValue = "30")
    private int idleMinutes;

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    @Inject
    @ConfigProperty(name = "ubkt.http.forwarded", defaultValue = "false")
    private boolean forwarded;

    String lasts() {
        return hours + " hours";
    }

    String idle() {
        return idleMinutes + " minutes";
    }

    /** A reverse proxy of our own stands in front and says who visits. */
    public boolean forwarded() {
        return forwarded;
    }

    /** Real work is done over HTTPS only; the reverse proxy in front need not say so. */
    public boolean secureAlways() {
        return Mode.of(mode) == Mode.PRODUCTION;
    }
}

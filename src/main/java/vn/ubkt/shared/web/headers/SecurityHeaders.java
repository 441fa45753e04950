package vn.ubkt.shared.web.headers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ubkt.shared.Mode;

/** What every answer tells the browser: what a page may load and run, who may frame it, whether it is kept. */
@ApplicationScoped
public class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final String BASE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";
    private static final String OWN_SCRIPTS = "script-src 'self'";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    public void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, policy(OWN_SCRIPTS));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (Mode.of(mode) == Mode.PRODUCTION) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getRequestURI().contains(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** The whole policy around what a page says of its scripts. */
    static String policy(String scripts) {
        return BASE + scripts;
    }
}

package vn.ubkt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ubkt.shared.Mode;

/** How this browser wants the portal, for pages: look, language, width of the menu. */
@Named("prefs")
@RequestScoped
public class Preferences {

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    public String getLook() {
        return PreferenceCookie.LOOK.value(request);
    }

    public boolean isDark() {
        return "dark".equals(getLook());
    }

    /** The PrimeFaces theme under our colours. */
    public String getTheme() {
        return isDark() ? "arya-blue" : "saga-blue";
    }

    public Locale getLocale() {
        return UserLocale.of(request);
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public boolean isEnglish() {
        return "en".equals(getLanguage());
    }

    public String getMenu() {
        return PreferenceCookie.MENU.value(request);
    }

    public boolean isMenuWide() {
        return "wide".equals(getMenu());
    }

    /** Whether what is shown is illustration data. */
    public boolean isDemo() {
        return Mode.of(mode) == Mode.DEMO;
    }
}

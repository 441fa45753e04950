package vn.ubkt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ubkt.shared.Mode;
import vn.ubkt.shared.i18n.Messages;

/**
 * How this browser wants the portal: look, language, width of the menu. Kept in cookies that a small script writes;
 * a value not among the known ones counts as absent, so nothing of a request reaches a page unchecked.
 */
@Named("prefs")
@RequestScoped
public class Preferences {

    private static final String DARK = "dark";
    private static final String NARROW = "narrow";

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "ubkt.mode", defaultValue = "production")
    private String mode;

    public String getLook() {
        return chosen("ubkt-look", Set.of(DARK), "light");
    }

    public boolean isDark() {
        return DARK.equals(getLook());
    }

    /** The PrimeFaces theme under our colours. */
    public String getTheme() {
        return isDark() ? "arya-blue" : "saga-blue";
    }

    public String getLanguage() {
        return chosen("ubkt-language", Set.of(Messages.ENGLISH.getLanguage()), Messages.VIETNAMESE.getLanguage());
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public boolean isEnglish() {
        return Messages.ENGLISH.getLanguage().equals(getLanguage());
    }

    public String getMenu() {
        return chosen("ubkt-menu", Set.of(NARROW), "wide");
    }

    public boolean isMenuWide() {
        return !NARROW.equals(getMenu());
    }

    /** Whether what is shown is illustration data. */
    public boolean isDemo() {
        return Mode.of(mode) == Mode.DEMO;
    }

    private String chosen(String cookie, Set<String> known, String otherwise) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
            .filter(each -> each.getName().equals(cookie))
            .map(Cookie::getValue)
            .filter(known::contains)
            .findFirst()
            .orElse(otherwise);
    }
}

package vn.ubkt.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** A wish of this browser, written by the script of the page. A value not among the known ones counts as absent. */
enum PreferenceCookie {
    LOOK("ubkt-look", "light", "dark"),
    LANGUAGE("ubkt-language", "vi", "en"),
    MENU("ubkt-menu", "wide", "narrow");

    private final String cookie;
    private final List<String> known;

    /** @param known values that may reach a page, the usual one first */
    PreferenceCookie(String cookie, String... known) {
        this.cookie = cookie;
        this.known = List.of(known);
    }

    String value(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
            .filter(each -> each.getName().equals(cookie))
            .map(Cookie::getValue)
            .filter(known::contains)
            .findFirst()
            .orElse(known.get(0));
    }
}

package vn.ubkt.access.gate;

import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The secret of a login in the browser: it ends with the browser, no script reads it, no other site sends it along with a form. */
public final class LoginCookie {

    static final String NAME = "KTGS_LOGIN";

    private LoginCookie() {
    }

    public static Optional<String> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Optional.empty()
            : Arrays.stream(cookies).filter(cookie -> NAME.equals(cookie.getName())).map(Cookie::getValue).findFirst();
    }

    static void write(HttpServletResponse response, String token, boolean secure) {
        response.addCookie(cookie(token, secure));
    }

    public static void remove(HttpServletResponse response, boolean secure) {
        var cookie = cookie("", secure);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(String value, boolean secure) {
        var cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

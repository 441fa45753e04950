package vn.ubkt.access.gate;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import vn.ubkt.access.signin.Login;
import vn.ubkt.access.signin.SessionSettings;
import vn.ubkt.access.signin.SessionUser;
import vn.ubkt.access.signin.SignInService;
import vn.ubkt.shared.web.headers.SecurityHeaders;

/**
 * Who sends a request. The login's secret in the browser's cookie is checked against the database on each request for a page,
 * so that a login ended anywhere ends everywhere at the next click, and stands on any node and after a restart. The web session
 * only saves reading the posts again. The container knows a person by the account's public id.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String SIGNED_IN = "SIGNED_IN";
    static final String USER = "vn.ubkt.access.user";
    public static final String TARGET = "vn.ubkt.access.target";
    public static final String LOGIN_PAGE = "/login.xhtml";

    @Inject
    private SignInService logins;

    @Inject
    private SessionSettings settings;

    @Inject
    private SecurityHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
        throws AuthenticationException {
        if (context.getAuthParameters().getCredential() instanceof Login login) {
            return begin(login, request, response, context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        var user = LoginCookie.read(request).flatMap(token -> logins.check(token, remembered(request)));
        if (user.isEmpty()) {
            forget(request);
            return sendToLogin(request, response, context);
        }
        remember(request, user.get());
        return context.notifyContainerAboutLogin(principal(user.get()), Set.of(SIGNED_IN));
    }

    private AuthenticationStatus begin(Login login, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        request.getSession();
        request.changeSessionId();
        LoginCookie.write(response, login.token(), settings.secureAlways() || request.isSecure());
        remember(request, login.user());
        return context.notifyContainerAboutLogin(principal(login.user()), Set.of(SIGNED_IN));
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        forget(request);
        context.cleanClientSubject();
    }

    /** The filters of the portal never see this answer. */
    private AuthenticationStatus sendToLogin(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
        throws AuthenticationException {
        headers.put(request, response);
        var login = request.getContextPath() + LOGIN_PAGE;
        target(request).ifPresent(target -> request.getSession().setAttribute(TARGET, target));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return redirectPartially(response, login);
        }
        return context.redirect(login);
    }

    /** Where to go on after signing in: the page asked for, or the one a form was sent from. */
    private static Optional<String> target(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return "GET".equals(request.getMethod()) ? LocalTarget.of(path, request.getQueryString())
            : LocalTarget.ofForm(path, request.getHeader("Referer"));
    }

    private static AuthenticationStatus redirectPartially(HttpServletResponse response, String login) throws AuthenticationException {
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + login
                + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private static CallerPrincipal principal(SessionUser user) {
        return new CallerPrincipal(user.publicId().toString());
    }

    private static SessionUser remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SessionUser) session.getAttribute(USER);
    }

    private static void remember(HttpServletRequest request, SessionUser user) {
        if (remembered(request) != user) {
            request.getSession().setAttribute(USER, user);
        }
        request.setAttribute(USER, user);
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(USER);
        }
    }
}

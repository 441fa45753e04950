package vn.ubkt.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.ubkt.access.AccessError;
import vn.ubkt.access.gate.LoginCookie;
import vn.ubkt.access.gate.PortalAuthentication;
import vn.ubkt.access.gate.RequestPerson;
import vn.ubkt.access.signin.Login;
import vn.ubkt.access.signin.SessionSettings;
import vn.ubkt.access.signin.SessionUser;
import vn.ubkt.access.signin.Visitor;
import vn.ubkt.shared.error.DomainException;

/** The browser that a page of signing in talks to: its login, its web session, where it goes next. */
@ApplicationScoped
class Browser {

    private static final String HOME = "/index.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private SessionSettings settings;

    @Inject
    private RequestPerson person;

    Visitor visitor() {
        return Visitor.of(request(), settings.forwarded());
    }

    /** @throws DomainException where the login ended meanwhile */
    SessionUser user() {
        return person.user().orElseThrow(() -> new DomainException(AccessError.WRONG_CREDENTIALS));
    }

    String token() {
        return LoginCookie.read(request()).orElse("");
    }

    /** Tells the container who signed in; the web session gets a new id. */
    void begin(Login login) {
        security.authenticate(request(), response(), AuthenticationParameters.withParams().credential(login));
    }

    /** Nothing of the web session is left: no page that was open, no choice. The login itself stands. */
    void dropPages() {
        var session = request().getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    void forgetLogin() {
        dropPages();
        LoginCookie.remove(response(), settings.secureAlways() || request().isSecure());
    }

    /** The page asked for before signing in, once; else the first page. */
    String takeTarget() {
        var session = request().getSession();
        var target = Optional.ofNullable((String) session.getAttribute(PortalAuthentication.TARGET));
        session.removeAttribute(PortalAuthentication.TARGET);
        return target.orElse(HOME);
    }

    /** @param page from the root of the portal */
    void go(String page) {
        try {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

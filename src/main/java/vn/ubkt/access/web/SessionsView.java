package vn.ubkt.access.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.gate.PortalAuthentication;
import vn.ubkt.access.signin.OpenSession;
import vn.ubkt.access.signin.SignIn;
import vn.ubkt.access.signin.SignInService;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.web.UserLocale;

/** Where the person is signed in, and the end of it. */
@Named
@ViewScoped
public class SessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignInService logins;

    @Inject
    private SignIn signIn;

    @Inject
    private Browser browser;

    private List<OpenSession> sessions;

    public void load() {
        sessions = logins.sessions(browser.token());
    }

    /** Browser and system as a person knows them, else what the browser says of itself. */
    public String device(OpenSession session) {
        var device = Device.of(session.agent());
        return device.isKnown() ? Messages.text(UserLocale.of(FacesContext.getCurrentInstance()), "access.sessions.device", device.browser(), device.system())
            : session.agent();
    }

    public void end(String id) {
        logins.end(browser.token(), id);
        load();
    }

    public void signOutEverywhere() {
        signIn.out(browser.token(), browser.user(), true);
        browser.forgetLogin();
        browser.go(PortalAuthentication.LOGIN_PAGE);
    }

    public List<OpenSession> getSessions() {
        return sessions;
    }
}

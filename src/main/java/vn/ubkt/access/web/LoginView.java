package vn.ubkt.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.gate.PortalAuthentication;
import vn.ubkt.access.signin.SignIn;

/** The one page of signing in, and the way out of every page. */
@Named
@RequestScoped
public class LoginView {

    @Inject
    private SignIn signIn;

    @Inject
    private Browser browser;

    private String userName;
    private String password;

    public void signIn() {
        var login = signIn.with(userName, password, browser.visitor());
        browser.begin(login);
        browser.go(login.user().acting() == null ? ActingUnitView.PAGE : browser.takeTarget());
    }

    public void signOut() {
        signIn.out(browser.token(), browser.user(), false);
        browser.forgetLogin();
        browser.go(PortalAuthentication.LOGIN_PAGE);
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

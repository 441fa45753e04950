package vn.ubkt.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.password.PasswordDraft;
import vn.ubkt.access.signin.SignIn;
import vn.ubkt.shared.web.Notices;

/** The own password, changed by who knows the current one. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private SignIn signIn;

    @Inject
    private Browser browser;

    @Inject
    private Notices notices;

    private final PasswordDraft draft = new PasswordDraft();

    public void change() {
        signIn.changePassword(browser.token(), browser.user(), draft, browser.visitor());
        notices.info("access.password.changed");
        browser.go("/access/password.xhtml");
    }

    public PasswordDraft getDraft() {
        return draft;
    }
}

package vn.ubkt.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.credential.Activation;
import vn.ubkt.access.credential.ActivationDraft;
import vn.ubkt.access.gate.PortalAuthentication;
import vn.ubkt.shared.web.Notices;

/** Setting a password with the code of two halves, before signing in. */
@Named
@RequestScoped
public class ActivateView {

    private final ActivationDraft draft = new ActivationDraft();

    @Inject
    private Activation activation;

    @Inject
    private Browser browser;

    @Inject
    private Notices notices;

    public void activate() {
        activation.with(draft, browser.visitor());
        notices.info("access.activate.done");
        browser.go(PortalAuthentication.LOGIN_PAGE);
    }

    public ActivationDraft getDraft() {
        return draft;
    }
}

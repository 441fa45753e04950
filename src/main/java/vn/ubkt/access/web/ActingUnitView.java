package vn.ubkt.access.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.signin.HeldPost;
import vn.ubkt.access.signin.SignIn;

/** The choice among the person's posts. Choosing drops every open page, so that nothing of one unit is shown or sent for another. */
@Named
@RequestScoped
public class ActingUnitView {

    static final String PAGE = "/choose-unit.xhtml";

    @Inject
    private SignIn signIn;

    @Inject
    private Browser browser;

    public List<HeldPost> getPosts() {
        return browser.user().posts();
    }

    public long getChosen() {
        var acting = browser.user().acting();
        return acting == null ? 0 : acting.id();
    }

    public void choose(long postId) {
        signIn.choose(browser.token(), browser.user(), postId);
        var target = browser.takeTarget();
        browser.dropPages();
        browser.go(target);
    }
}

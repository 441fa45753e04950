package vn.ubkt.access.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.Role;
import vn.ubkt.access.board.AccountBoardService;
import vn.ubkt.access.post.PostDraft;
import vn.ubkt.access.post.PostService;
import vn.ubkt.access.post.GrantService;
import vn.ubkt.organisation.UnitRef;

/** Posts of the account shown, and the roles asked for at them. */
@Named
@ViewScoped
public class AccountPostsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PostDraft draft = new PostDraft();
    private List<UnitRef> units;
    private UUID post;
    private Role role;

    @Inject
    private AccountBoardService board;

    @Inject
    private PostService posts;

    @Inject
    private GrantService grants;

    public void load() {
        units = board.places();
    }

    public String give(UUID account) {
        draft.setAccount(account);
        posts.give(draft);
        return again(account);
    }

    public String end(UUID account, UUID post) {
        posts.end(post);
        return again(account);
    }

    public String ask(UUID account) {
        grants.ask(post, role);
        return again(account);
    }

    public String revoke(UUID account, UUID grant) {
        grants.revoke(grant);
        return again(account);
    }

    private static String again(UUID account) {
        return "account?faces-redirect=true&id=" + account;
    }

    public PostDraft getDraft() {
        return draft;
    }

    public List<UnitRef> getUnits() {
        return units;
    }

    public UUID getPost() {
        return post;
    }

    public void setPost(UUID post) {
        this.post = post;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}

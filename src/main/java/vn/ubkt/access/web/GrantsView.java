package vn.ubkt.access.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.credential.CredentialService;
import vn.ubkt.access.credential.PendingReset;
import vn.ubkt.access.post.GrantService;
import vn.ubkt.access.post.PendingGrant;
import vn.ubkt.shared.web.Notices;

/** What waits for a second person: roles, and codes for setting a password. */
@Named
@ViewScoped
public class GrantsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<PendingGrant> grants;
    private List<PendingReset> resets;
    private String half;

    @Inject
    private GrantService roles;

    @Inject
    private CredentialService credentials;

    @Inject
    private Notices notices;

    public void load() {
        grants = roles.pending();
        resets = credentials.pending();
    }

    public void confirmRole(UUID id) {
        roles.confirm(id);
        notices.info("access.grants.confirmed");
        load();
    }

    public void refuseRole(UUID id) {
        roles.refuse(id);
        notices.info("access.grants.refused");
        load();
    }

    public void confirmCode(UUID id) {
        half = credentials.confirm(id);
        load();
    }

    public void refuseCode(UUID id) {
        credentials.refuse(id);
        notices.info("access.grants.refused");
        load();
    }

    public List<PendingGrant> getGrants() {
        return grants;
    }

    public List<PendingReset> getResets() {
        return resets;
    }

    public String getHalf() {
        return half;
    }
}

package vn.ubkt.reporting.quick.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.quick.behalf.EntryGrant;
import vn.ubkt.reporting.quick.behalf.EntryGrantService;
import vn.ubkt.reporting.quick.behalf.GrantDraft;
import vn.ubkt.reporting.quick.behalf.GrantedUnit;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.web.Notices;

/** Who may enter for whom, seen from both sides. */
@Named
@ViewScoped
public class GrantListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reporting/quick/grants.xhtml?faces-redirect=true";

    @Inject
    private EntryGrantService grants;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private UUID marked;
    private transient List<GrantedUnit> units = List.of();
    private transient List<EntryGrant> own = List.of();
    private transient GrantDraft draft = new GrantDraft();

    public void load() {
        if (user.may(Permission.FORM_ENTER_FOR) || user.may(Permission.ACCOUNT_MANAGE)) {
            units = grants.below();
        }
        if (user.may(Permission.ENTRY_AUTHORISE) || user.may(Permission.FORM_READ)) {
            own = grants.ofOwn();
        }
    }

    public String mark() {
        grants.mark(marked, getDraft());
        notices.info("reporting.quick.grants.marked");
        return PAGE;
    }

    public String authorise() {
        grants.authorise(getDraft());
        notices.info("reporting.quick.grants.authorised");
        return PAGE;
    }

    public String end(UUID grant) {
        grants.end(grant);
        notices.info("reporting.quick.grants.ended");
        return PAGE;
    }

    /** Whether the acting unit is the one whose act it was. */
    public boolean isOwnAct(EntryGrant grant) {
        return grant.validTo() == null && grant.writerId() == user.unitId();
    }

    public List<GrantedUnit> getUnits() {
        return units;
    }

    public List<GrantedUnit> getMarkable() {
        return units.stream().filter(GrantedUnit::markable).toList();
    }

    public List<EntryGrant> getOwn() {
        return own;
    }

    public GrantDraft getDraft() {
        if (draft == null) {
            draft = new GrantDraft();
        }
        return draft;
    }

    public UUID getMarked() {
        return marked;
    }

    public void setMarked(UUID marked) {
        this.marked = marked;
    }
}

package vn.ubkt.access.web;

import java.io.Serializable;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.board.AccountBoardService;
import vn.ubkt.access.account.AccountDraft;
import vn.ubkt.access.account.AccountService;
import vn.ubkt.access.board.AccountSheet;
import vn.ubkt.shared.web.Notices;

/** One account, to be made or looked at and changed. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private final AccountDraft draft = new AccountDraft();
    private AccountSheet sheet;

    @Inject
    private AccountBoardService board;

    @Inject
    private AccountService accounts;

    @Inject
    private Notices notices;

    public void load() {
        if (id != null) {
            sheet = board.sheet(id);
            draft.setId(id);
            draft.setVersion(sheet.version());
            draft.setUserName(sheet.userName());
            draft.setFullName(sheet.fullName());
        }
    }

    public String save() {
        if (id == null) {
            id = accounts.create(draft).id();
        } else {
            accounts.change(draft);
        }
        return done();
    }

    public String suspend() {
        accounts.suspend(id, sheet.version());
        return done();
    }

    public String resume() {
        accounts.resume(id, sheet.version());
        return done();
    }

    public String close() {
        accounts.close(id, sheet.version());
        return done();
    }

    private String done() {
        notices.saved();
        return "account?faces-redirect=true&id=" + id;
    }

    public boolean isExisting() {
        return sheet != null;
    }

    /** Nothing of it can be changed but its state. */
    public boolean isFrozen() {
        return sheet != null && !sheet.isOpen();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AccountDraft getDraft() {
        return draft;
    }

    public AccountSheet getSheet() {
        return sheet;
    }
}

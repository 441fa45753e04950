package vn.ubkt.bulletin.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.bulletin.BulletinService;
import vn.ubkt.bulletin.BulletinSheet;
import vn.ubkt.bulletin.ReleaseDraft;
import vn.ubkt.shared.i18n.Messages;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.text.VietnameseText;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** A bulletin before its release: what will be frozen, and under which title it is signed. */
@Named
@ViewScoped
public class BulletinReleaseView implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Titles under which a commission signs, the longer before those they begin with; written into a document, so always Vietnamese. */
    private static final List<String> SIGNERS = List.of(Messages.text("bulletin.signer.head"), Messages.text("bulletin.signer.standingDeputy"),
        Messages.text("bulletin.signer.deputy"));

    private UUID id;
    private transient BulletinSheet sheet;
    private ReleaseDraft draft = new ReleaseDraft();

    @Inject
    private BulletinService bulletins;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    public void open() {
        sheet = bulletins.sheet(PublicId.named(id));
        draft = new ReleaseDraft(sheet, usual());
    }

    public String release() {
        UUID released = bulletins.release(draft);
        notices.info("bulletin.release.done");
        return "read?faces-redirect=true&id=" + released;
    }

    /** Titles of posts go on with the body: "Phó Chủ nhiệm Ủy ban Kiểm tra". */
    private String usual() {
        String post = VietnameseText.fold(user.title());
        return SIGNERS.stream().filter(title -> post.startsWith(VietnameseText.fold(title))).findFirst().orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public BulletinSheet getSheet() {
        if (sheet == null) {
            sheet = bulletins.sheet(id);
        }
        return sheet;
    }

    public ReleaseDraft getDraft() {
        return draft;
    }

    public List<String> getSigners() {
        return SIGNERS;
    }
}

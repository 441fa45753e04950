package vn.ubkt.bulletin.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.LazyDataModel;

import vn.ubkt.bulletin.BulletinService;
import vn.ubkt.bulletin.DraftRow;
import vn.ubkt.bulletin.release.BulletinReadingService;
import vn.ubkt.bulletin.release.ReleaseFilter;
import vn.ubkt.bulletin.release.ReleaseRow;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/** Bulletins being composed, for those who compose or release, and released ones for all readers. */
@Named
@ViewScoped
public class BulletinListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReleaseFilter filter = new ReleaseFilter();
    private transient List<DraftRow> drafts = List.of();
    private LazyDataModel<ReleaseRow> released;

    @Inject
    private BulletinService bulletins;

    @Inject
    private BulletinReadingService reading;

    @Inject
    private CurrentUser user;

    public void open() {
        if (isComposing()) {
            drafts = bulletins.drafts();
        }
        released = new ReleaseRows(reading, filter);
    }

    public String search() {
        return "list?faces-redirect=true&includeViewParams=true";
    }

    /** Whether the person works on bulletins, and does not only read them. */
    public boolean isComposing() {
        return user.may(Permission.BULLETIN_COMPOSE) || user.may(Permission.BULLETIN_RELEASE);
    }

    public ReleaseFilter getFilter() {
        return filter;
    }

    public List<DraftRow> getDrafts() {
        return drafts;
    }

    public LazyDataModel<ReleaseRow> getReleased() {
        return released;
    }

    public int getPageSize() {
        return BulletinReadingService.PAGE_SIZE;
    }
}

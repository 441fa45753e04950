package vn.ubkt.dashboard;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.bulletin.BulletinService;
import vn.ubkt.bulletin.DraftRow;
import vn.ubkt.bulletin.release.BulletinReadingService;
import vn.ubkt.bulletin.release.ReleaseFilter;
import vn.ubkt.bulletin.release.ReleaseRow;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;

/** The block about bulletins. */
@ApplicationScoped
class DeskBlocks {

    private static final int SHOWN = 3;

    @Inject
    private BulletinService bulletins;

    @Inject
    private BulletinReadingService reading;

    @Inject
    private CurrentUser user;

    BulletinDesk bulletins() {
        boolean reads = user.may(Permission.BULLETIN_READ);
        boolean works = user.may(Permission.BULLETIN_COMPOSE) || user.may(Permission.BULLETIN_RELEASE);
        if (!reads && !works) {
            return null;
        }
        List<DraftRow> drafts = works ? bulletins.drafts() : List.of();
        List<ReleaseRow> released = reads ? reading.page(new ReleaseFilter(), 0).rows() : List.of();
        return new BulletinDesk(drafts.stream().limit(SHOWN).toList(), released.stream().limit(SHOWN).toList());
    }
}

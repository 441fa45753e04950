package vn.ubkt.dashboard;

import java.util.List;

import vn.ubkt.bulletin.DraftRow;
import vn.ubkt.bulletin.release.ReleaseRow;

/**
 * Bulletins as far as they concern the person.
 *
 * @param drafts   being composed by the acting unit; empty for those who only read
 * @param released the newest in sight
 */
public record BulletinDesk(List<DraftRow> drafts, List<ReleaseRow> released) {

    public BulletinDesk {
        drafts = List.copyOf(drafts);
        released = List.copyOf(released);
    }

    public boolean isNone() {
        return drafts.isEmpty() && released.isEmpty();
    }
}

package vn.ubkt.bulletin;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.work.TaskKind;
import vn.ubkt.shared.work.TaskSource;

/** Bulletins that wait for a second person. */
@ApplicationScoped
class BulletinWork implements TaskSource {

    @Override
    public String view() {
        return "bulletin_work";
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(new TaskKind("RELEASE", "bulletin.work.release", Permission.BULLETIN_RELEASE, "/bulletin/release.xhtml?id="));
    }
}

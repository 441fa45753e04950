package vn.ubkt.access;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.work.TaskKind;
import vn.ubkt.shared.work.TaskSource;

/** What a second person confirms: roles, and codes for setting a password. */
@ApplicationScoped
class AccessWork implements TaskSource {

    private static final String PAGE = "/access/grants.xhtml#";

    @Override
    public String view() {
        return "access_work";
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(new TaskKind("ROLE", "access.work.role", Permission.GRANT_CONFIRM, PAGE),
            new TaskKind("CODE", "access.work.code", Permission.GRANT_CONFIRM, PAGE));
    }
}

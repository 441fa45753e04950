package vn.ubkt.access.signin;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

import vn.ubkt.access.Role;
import vn.ubkt.shared.security.Permission;

/** A post that a person holds today: the unit acted for, and what the roles in force there permit. */
public record HeldPost(long id, long unitId, String unitName, String unitShortName, String tenantName, String title,
                       List<Role> roles, Set<Permission> permissions) implements Serializable {
}

package vn.ubkt.access.post;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.ubkt.access.Role;

/**
 * A role that waits for a second person.
 *
 * @param mine the reader asked for it or would get it, and so does not confirm it
 */
public record PendingGrant(UUID id, Role role, String fullName, String userName, String title, String unitName, String requestedName,
                           Instant requestedAt, boolean mine) implements Serializable {
}

package vn.ubkt.access.credential;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A request for a code that waits for a second person.
 *
 * @param mine the reader asked for it or is meant by it, and so does not confirm it
 */
public record PendingReset(UUID id, String fullName, String userName, String requestedName, Instant requestedAt, boolean mine)
    implements Serializable {
}

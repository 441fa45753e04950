package vn.ubkt.access.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * A place where the person is signed in.
 *
 * @param id      names the session and opens nothing
 * @param agent   what the browser says it is
 * @param thisOne the session that asks
 */
public record OpenSession(String id, Instant openedAt, Instant lastSeenAt, String agent, boolean thisOne) implements Serializable {
}

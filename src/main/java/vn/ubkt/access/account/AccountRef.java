package vn.ubkt.access.account;

import java.util.UUID;

/** An account that was made: its key for acting in its name, its public id for everything else. */
public record AccountRef(long key, UUID id) {
}

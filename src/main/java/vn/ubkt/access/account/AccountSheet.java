package vn.ubkt.access.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.ubkt.access.Role;

/** An account with its posts and their roles. */
public record AccountSheet(UUID id, long version, String userName, String fullName, AccountState state, List<HeldAt> posts)
    implements Serializable {

    public boolean open() {
        return state == AccountState.NEW || state == AccountState.ACTIVE;
    }

    public boolean suspended() {
        return state == AccountState.SUSPENDED;
    }

    public boolean closed() {
        return state == AccountState.CLOSED;
    }

    /** @param lastDay null = until further notice */
    public record HeldAt(UUID id, String unitName, String title, LocalDate from, LocalDate lastDay, boolean ended, List<GivenRole> roles)
        implements Serializable {
    }

    /** @param pending asked for, not confirmed yet */
    public record GivenRole(UUID id, Role role, boolean pending, String requestedName, String decidedName) implements Serializable {
    }
}

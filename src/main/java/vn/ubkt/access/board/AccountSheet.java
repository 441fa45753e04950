package vn.ubkt.access.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.ubkt.access.Role;
import vn.ubkt.access.account.AccountState;

/** An account with its posts and their roles. */
public record AccountSheet(UUID id, long version, String userName, String fullName, AccountState state, List<HeldAt> posts)
    implements Serializable {

    public boolean isOpen() {
        return state == AccountState.NEW || state == AccountState.ACTIVE;
    }

    public boolean isSuspended() {
        return state == AccountState.SUSPENDED;
    }

    public boolean isClosed() {
        return state == AccountState.CLOSED;
    }

    public String getTone() {
        return state.tone();
    }

    /** Posts at which a role can be asked for. */
    public List<HeldAt> getCurrent() {
        return posts.stream().filter(post -> !post.ended()).toList();
    }

    public boolean isAsking() {
        return isOpen() && !getCurrent().isEmpty();
    }

    /** @param lastDay null = until further notice */
    public record HeldAt(UUID id, String unitName, String title, LocalDate from, LocalDate lastDay, boolean ended, List<GivenRole> roles)
        implements Serializable {
    }

    /** @param pending asked for, not confirmed yet */
    public record GivenRole(UUID id, Role role, boolean pending, String requestedName, String decidedName) implements Serializable {
    }
}

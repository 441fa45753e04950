package vn.ubkt.access.board;

import java.util.UUID;

import vn.ubkt.access.account.AccountState;

/** @param places short names of the units where a post is held today */
public record AccountRow(UUID id, String userName, String fullName, AccountState state, String places) {

    public String getTone() {
        return state.tone();
    }
}

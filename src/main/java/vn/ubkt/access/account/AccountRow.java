package vn.ubkt.access.account;

import java.util.UUID;

/** @param places short names of the units where a post is held today */
public record AccountRow(UUID id, String userName, String fullName, AccountState state, String places) {
}

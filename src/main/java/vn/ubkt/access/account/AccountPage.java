package vn.ubkt.access.account;

import java.util.List;

/** A page of the list, and how many accounts the whole list holds. */
public record AccountPage(List<AccountRow> rows, int total) {
}

package vn.ubkt.access.board;

import java.util.List;

/** A page of the list, and how many accounts the whole list holds. */
public record AccountPage(List<AccountRow> rows, int total) {
}

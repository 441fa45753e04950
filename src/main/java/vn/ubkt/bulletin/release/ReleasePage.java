package vn.ubkt.bulletin.release;

import java.util.List;

/** One page of a list of released bulletins, and how many there are in all. */
public record ReleasePage(List<ReleaseRow> rows, int total) {

    public ReleasePage {
        rows = List.copyOf(rows);
    }
}

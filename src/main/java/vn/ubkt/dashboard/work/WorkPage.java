package vn.ubkt.dashboard.work;

import java.util.List;

/**
 * One page of what waits, the most urgent first.
 *
 * @param all  how many wait
 * @param late of them past their limit
 * @param week of them with a limit within the next seven days
 */
public record WorkPage(List<WorkRow> rows, int all, int late, int week) {

    static final WorkPage EMPTY = new WorkPage(List.of(), 0, 0, 0);

    public WorkPage {
        rows = List.copyOf(rows);
    }

    public boolean isNone() {
        return all == 0;
    }

    /** How many wait beside those on the page. */
    public int getMore() {
        return all - rows.size();
    }
}

package vn.ubkt.audit;

import java.io.Serializable;
import java.util.List;

/** The newest entries found, and how many there are in all. */
public record AuditPage(List<AuditRow> rows, int total) implements Serializable {

    /** Number of the newest entry found; 0 where none was. */
    public long newest() {
        return rows.isEmpty() ? 0 : rows.get(0).sequence();
    }
}

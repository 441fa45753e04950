package vn.ubkt.demo.data;

import java.time.LocalDate;

/** A unit marked as without an account, for which its superior enters. */
public record DemoEntryGrant(String unit, LocalDate from, String document) {

    static DemoEntryGrant of(Table.Row row) {
        return new DemoEntryGrant(row.text("unit"), row.day("from"), row.text("document"));
    }
}

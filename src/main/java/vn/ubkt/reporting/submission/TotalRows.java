package vn.ubkt.reporting.submission;

import java.time.LocalDate;

import vn.ubkt.reporting.form.CellVector;

/**
 * Total rows of one form as a unit sent them last for a period: its own part, and all together.
 *
 * @param sent the sending they stand in
 */
public record TotalRows(SentForm sent, LocalDate periodEnd, CellVector own, CellVector total) {

    public String formCode() {
        return sent.formCode();
    }

    public long periodId() {
        return sent.periodId();
    }
}

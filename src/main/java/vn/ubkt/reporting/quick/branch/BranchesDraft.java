package vn.ubkt.reporting.quick.branch;

import java.time.LocalDate;

/** Branches to be kept from a day on, one name a line. */
public class BranchesDraft {

    private BranchKind kind = BranchKind.CELL;
    private String names;
    private LocalDate from;

    public BranchKind getKind() {
        return kind;
    }

    public void setKind(BranchKind kind) {
        this.kind = kind;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

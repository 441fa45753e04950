package vn.ubkt.reporting.quick.branch;

/** What stands below a grassroots unit without forms of its own: a cell, or a division of the committee. */
public enum BranchKind {
    CELL, DIVISION
}

package vn.ubkt.access;

/** Roles of a commission, in the order of the table {@code role}; what each may do, at which level, is data beside it. */
public enum Role {
    CHAIRMAN, VICE_CHAIRMAN, MEMBER, INSPECTOR, COMPILER, OFFICE, LEADER, CELL_SECRETARY, ADMIN, AUDITOR
}

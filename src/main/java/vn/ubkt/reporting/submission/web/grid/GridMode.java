package vn.ubkt.reporting.submission.web.grid;

/** EDIT: open cells are inputs; READ: every cell shows its figure, if wanted as a link to its source. */
public enum GridMode {
    EDIT, READ
}

package vn.ubkt.reporting.submission.cells;

import vn.ubkt.reporting.form.CellAddress;

/** Why what was typed into a cell was not taken; the cell keeps its last good value. */
public record CellProblem(int slot, CellAddress cell, Kind kind) {

    /** What is wrong with it. */
    public enum Kind {
        NOT_A_NUMBER, NEGATIVE, TOO_LARGE, NOT_OPEN,
        /** The cell follows from the sheet of branches. */
        FED;

        /** Message key of the sentence. */
        public String key() {
            return "reporting.submission.CellProblem." + name();
        }
    }
}

package vn.ubkt.reporting.submission.entry;

import java.util.List;

import vn.ubkt.reporting.submission.cells.CellProblem;

/** What became of a saving: the sheet as it stands now, and the cells that were not taken. */
public record SavedCells(EntrySheet sheet, List<CellProblem> problems) {

    public SavedCells {
        problems = List.copyOf(problems);
    }
}

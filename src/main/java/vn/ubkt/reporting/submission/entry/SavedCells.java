package vn.ubkt.reporting.submission.entry;

import java.util.List;

import vn.ubkt.reporting.submission.cells.CellProblem;

/**
 * What became of a saving: the sheet as it stands now, and the cells that were not taken.
 *
 * @param overtaken somebody else changed the form meanwhile, nothing was saved
 */
public record SavedCells(EntrySheet sheet, List<CellProblem> problems, boolean overtaken) {

    public SavedCells {
        problems = List.copyOf(problems);
    }

    static SavedCells overtaken(EntrySheet now) {
        return new SavedCells(now, List.of(), true);
    }
}

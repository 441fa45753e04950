package vn.ubkt.reporting.submission.cell;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which cells of a sheet hold a note, by slot. Called from use cases, inside their transaction. */
@ApplicationScoped
public class NotedCells {

    @Inject
    private CellNotes notes;

    public List<Integer> ofDraft(long unitId, long periodId, String formCode) {
        return notes.slotsOfDraft(unitId, periodId, formCode);
    }

    public List<Integer> ofRevision(long revisionId, String formCode) {
        return notes.slotsOfRevision(revisionId, formCode);
    }
}

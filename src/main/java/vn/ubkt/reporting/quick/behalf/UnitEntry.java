package vn.ubkt.reporting.quick.behalf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.submission.SentReceipt;
import vn.ubkt.reporting.submission.source.SourcePaper;
import vn.ubkt.reporting.submission.cells.CellInputs;
import vn.ubkt.reporting.submission.cells.CellProblem;
import vn.ubkt.reporting.submission.cells.CellsDraft;
import vn.ubkt.reporting.submission.check.SetCheck;
import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntryBoard;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.QuickEntryService;
import vn.ubkt.reporting.submission.entry.SavedCells;
import vn.ubkt.reporting.submission.entry.SubmissionService;
import vn.ubkt.shared.error.NotFoundException;

/** What a unit does with its forms, done by its superior as that unit; each act asks for the grant first. */
@ApplicationScoped
public class UnitEntry {

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private DataEntryService entry;

    @Inject
    private QuickEntryService quick;

    @Inject
    private SubmissionService submissions;

    @Inject
    private FormRegister forms;

    public EntryBoard board(UUID unit, UUID period) {
        return onBehalf.of(unit, child -> entry.board(period));
    }

    public EntrySheet sheet(UUID unit, UUID period, String form) {
        return onBehalf.of(unit, child -> entry.sheet(period, form));
    }

    public SavedCells save(UUID unit, CellInputs inputs) {
        return onBehalf.of(unit, child -> entry.save(inputs));
    }

    public SetCheck check(UUID unit, UUID period, Collection<String> formCodes) {
        return onBehalf.of(unit, child -> entry.check(period, formCodes));
    }

    /** @return how many forms were declared */
    public int declareRemainingNil(UUID unit, UUID period) {
        return onBehalf.of(unit, child -> entry.declareRemainingNil(period));
    }

    /** @return how many forms were completed */
    public int fillZeros(UUID unit, UUID period) {
        return onBehalf.of(unit, child -> entry.fillZeros(period, null));
    }

    public SentReceipt send(UUID unit, UUID period, UUID key, SourcePaper source) {
        return onBehalf.of(unit, child -> submissions.send(period, null, key, source));
    }

    /**
     * Saves changed cells of a row of the quick sheet.
     *
     * @param versions of the drafts the cells were typed over, by form
     * @param typed    by code of the cell, as {@code F01/T/L}
     * @return why a cell was not taken, by its code; then nothing of the row was saved
     */
    public Map<String, CellProblem.Kind> saveCells(UUID unit, UUID period, Map<String, Long> versions, Map<String, String> typed) {
        CellsDraft draft = new CellsDraft(period);
        versions.forEach(draft::over);
        typed.forEach((code, text) -> {
            String[] cell = code.split("/", 3);
            draft.put(cell[0], slot(cell), text);
        });
        List<CellProblem> problems = onBehalf.of(unit, child -> quick.saveCells(draft));
        Map<String, CellProblem.Kind> byCode = new HashMap<>();
        problems.forEach(problem -> byCode.put(problem.cell().toString(), problem.kind()));
        return byCode;
    }

    private int slot(String[] cell) {
        FormCatalogue catalogue = forms.catalogue();
        if (cell.length < 3 || catalogue.forms().stream().noneMatch(form -> form.code().equals(cell[0]))) {
            throw new NotFoundException();
        }
        Form form = catalogue.form(cell[0]);
        if (!form.hasColumn(cell[2]) || form.rows().stream().noneMatch(row -> row.code().equals(cell[1]))) {
            throw new NotFoundException();
        }
        return form.slot(cell[1], cell[2]);
    }
}

package vn.ubkt.reporting.submission.cell;

import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import vn.ubkt.organisation.HierarchyService;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.reporting.submission.SubmissionError;
import vn.ubkt.shared.error.DomainException;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.security.Requires;
import vn.ubkt.shared.security.UseCase;
import vn.ubkt.shared.trail.AuditEvent;

/** Writing why a cell holds what it holds. */
@UseCase
public class CellNoteService {

    @Inject
    private PeriodService periods;

    @Inject
    private HierarchyService hierarchy;

    @Inject
    private FormRegister forms;

    @Inject
    private CellRecords records;

    @Inject
    private Event<AuditEvent> trail;

    /**
     * Writes a note on a cell of the acting unit's draft, over the one there was; without a text, takes it off.
     *
     * @throws DomainException where the form cannot be changed now
     */
    @Requires(Permission.FORM_EDIT)
    public void write(@Valid CellNoteDraft draft) {
        PeriodRef period = periods.period(draft.getPeriod());
        Form form = form(period, draft.getFormCode(), draft.getSlot());
        long unit = hierarchy.acting(period.endsOn()).id();
        if (!period.open()) {
            throw new DomainException(SubmissionError.PERIOD_NOT_OPEN, period.name());
        }
        if (!records.isEditable(unit, period, form)) {
            throw new DomainException(SubmissionError.FORM_NOT_EDITABLE, form.code());
        }
        records.note(unit, period, form, draft.getSlot(), draft.getText());
        trail.fire(new AuditEvent("CELL_NOTED", "PERIOD", period.publicId().toString(),
            Map.of("forms", form.code(), "cell", form.address(draft.getSlot()).toString())));
    }

    private Form form(PeriodRef period, String code, int slot) {
        FormSet set = period.base() ? forms.set(period.formSet()) : null;
        if (set == null || !set.contains(code) || slot >= set.form(code).slots() || CellRecords.isClosed(set.form(code), slot)) {
            throw new NotFoundException();
        }
        return set.form(code);
    }
}

package vn.ubkt.reporting.submission.cell;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.Ledger;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.security.CurrentUser;
import vn.ubkt.shared.security.Permission;
import vn.ubkt.shared.time.PortalClock;

/** What is kept about cells, and whether something may be added to it. */
@ApplicationScoped
class CellRecords {

    @Inject
    private CellEvents events;

    @Inject
    private CellNotes notes;

    @Inject
    private Ledger ledger;

    @Inject
    private CurrentUser user;

    @Inject
    private PortalClock clock;

    @Inject
    private PersonFigures persons;

    /** @throws NotFoundException where the cell's figures are for others than the person who looks, who does not enter them either */
    void requireShown(Form form, int slot, boolean entered) {
        if ((entered ? persons.hiddenInEntry(form) : persons.hidden(form)).contains(slot)) {
            throw new NotFoundException();
        }
    }

    CellEvents events() {
        return events;
    }

    CellNotes notes() {
        return notes;
    }

    /** Whether the person may write a note on a cell of the unit's draft: as long as the form may be changed. */
    boolean isNotable(long unit, PeriodRef period, Form form, int slot) {
        return user.may(Permission.FORM_EDIT) && period.open() && !isClosed(form, slot)
            && isEditable(unit, period, form);
    }

    /** Whether nothing of the form was sent that still stands, or it was given back. */
    boolean isEditable(long unit, PeriodRef period, Form form) {
        return ledger.lastSent(List.of(unit), List.of(period.id())).stream().filter(sent -> sent.formCode().equals(form.code()))
            .allMatch(sent -> sent.state().isEditable());
    }

    /** Not applicable to any level. */
    static boolean isClosed(Form form, int slot) {
        return form.access(StatisticalLevel.CENTRAL).get(slot) == CellState.CLOSED;
    }

    /** Writes a note over the one there was; without a text, takes it off. */
    void note(long unit, PeriodRef period, Form form, int slot, String text) {
        if (text.isEmpty()) {
            notes.remove(unit, period.id(), form.code(), slot);
        } else {
            notes.write(unit, period.id(), form.code(), slot, new CellNote(text, user.name(), clock.now()), user.accountId());
        }
    }
}

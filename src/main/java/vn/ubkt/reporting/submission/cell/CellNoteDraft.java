package vn.ubkt.reporting.submission.cell;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A note about to be written on a cell of the acting unit's draft; without a text, the note is taken off. */
public class CellNoteDraft {

    @NotNull
    private final UUID period;
    @NotNull
    private final String formCode;
    @PositiveOrZero
    private final int slot;
    @Size(max = CellNote.LONGEST, message = "{reporting.submission.cell.note.tooLong}")
    private final String text;

    public CellNoteDraft(UUID period, String formCode, int slot, String text) {
        this.period = period;
        this.formCode = formCode;
        this.slot = slot;
        this.text = text == null ? "" : text.strip();
    }

    public UUID getPeriod() {
        return period;
    }

    public String getFormCode() {
        return formCode;
    }

    public int getSlot() {
        return slot;
    }

    public String getText() {
        return text;
    }
}

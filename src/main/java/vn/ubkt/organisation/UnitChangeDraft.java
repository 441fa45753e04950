package vn.ubkt.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What every change of a unit says: which unit, from which day, resting on which document. It is all that a closing needs:
 * from that day the unit exists no more, while its name and figures stay readable.
 */
public class UnitChangeDraft {

    @NotNull(message = "{organisation.edit.unit.missing}")
    private UUID unit;

    @NotNull(message = "{organisation.edit.from.missing}")
    private LocalDate from;

    @Size(max = 200, message = "{organisation.edit.document.long}")
    private String document;

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    /** First day of the new state. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}

package vn.ubkt.organisation;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** A new direct superior from a day; periods that ended before still count the unit below the old one. */
public class MoveDraft extends UnitChangeDraft {

    @NotNull(message = "{organisation.edit.parent.missing}")
    private UUID parent;

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }
}

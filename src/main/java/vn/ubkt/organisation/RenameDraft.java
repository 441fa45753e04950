package vn.ubkt.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new name from a day; what was sent before keeps the old one. */
public class RenameDraft extends UnitChangeDraft {

    @NotBlank(message = "{organisation.edit.name.missing}")
    @Size(max = 200, message = "{organisation.edit.name.long}")
    private String name;

    @NotBlank(message = "{organisation.edit.shortName.missing}")
    @Size(max = 60, message = "{organisation.edit.shortName.long}")
    private String shortName;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }
}

package vn.ubkt.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A unit to be created. The first unit of an installation has no parent; every other one has. */
public class UnitDraft {

    @NotNull(message = "{organisation.edit.code.wrong}")
    @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,39}", message = "{organisation.edit.code.wrong}")
    private String code;

    @NotBlank(message = "{organisation.edit.name.missing}")
    @Size(max = 200, message = "{organisation.edit.name.long}")
    private String name;

    @NotBlank(message = "{organisation.edit.shortName.missing}")
    @Size(max = 60, message = "{organisation.edit.shortName.long}")
    private String shortName;

    @NotNull(message = "{organisation.edit.type.missing}")
    private UnitType type;

    @NotNull(message = "{organisation.edit.level.missing}")
    private StatisticalLevel level;

    private boolean tenant;

    private UUID parent;

    @NotNull(message = "{organisation.edit.from.missing}")
    private LocalDate from;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

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

    public UnitType getType() {
        return type;
    }

    public void setType(UnitType type) {
        this.type = type;
    }

    public StatisticalLevel getLevel() {
        return level;
    }

    public void setLevel(StatisticalLevel level) {
        this.level = level;
    }

    /** The unit becomes the root of a tenant of its own. */
    public boolean isTenant() {
        return tenant;
    }

    public void setTenant(boolean tenant) {
        this.tenant = tenant;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }

    /** First day of the unit. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

package vn.ubkt.access.setup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitType;

/** The first committee of an installation and its two administrators. */
public class SetupDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "{access.setup.code.wrong}")
    @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,39}", message = "{access.setup.code.wrong}")
    private String code;

    @NotBlank(message = "{access.setup.name.missing}")
    @Size(max = 200, message = "{access.setup.name.missing}")
    private String name;

    @NotBlank(message = "{access.setup.shortName.missing}")
    @Size(max = 60, message = "{access.setup.shortName.missing}")
    private String shortName;

    @NotNull(message = "{access.setup.type.missing}")
    private UnitType type = UnitType.PROVINCIAL_COMMITTEE;

    @NotNull(message = "{access.setup.level.missing}")
    private StatisticalLevel level = StatisticalLevel.PROVINCE;

    @NotNull(message = "{access.setup.foundedOn.missing}")
    private LocalDate foundedOn;

    @Valid
    private final SetupPerson first = new SetupPerson();

    @Valid
    private final SetupPerson second = new SetupPerson();

    List<SetupPerson> persons() {
        return List.of(first, second);
    }

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

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }

    public SetupPerson getFirst() {
        return first;
    }

    public SetupPerson getSecond() {
        return second;
    }
}

package vn.ubkt.reporting.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.ubkt.organisation.StatisticalLevel;

/**
 * A period to be opened, or changed: then its name, cut-off and due days count, and id and version tell which state
 * the person had before them.
 */
public class PeriodDraft {

    private UUID id;

    private long version;

    @NotBlank(message = "{reporting.period.edit.name.missing}")
    @Size(max = 120, message = "{reporting.period.edit.name.long}")
    private String name;

    @NotNull(message = "{reporting.period.edit.type.missing}")
    private PeriodType type;

    @NotNull(message = "{reporting.period.edit.kind.missing}")
    private PeriodKind kind;

    @NotNull(message = "{reporting.period.edit.startsOn.missing}")
    private LocalDate startsOn;

    @NotNull(message = "{reporting.period.edit.endsOn.missing}")
    private LocalDate endsOn;

    @NotNull(message = "{reporting.period.edit.cutOff.missing}")
    private LocalDate cutOff;

    private String formSet;

    private boolean carried;

    private Map<StatisticalLevel, LocalDate> dues = new EnumMap<>(StatisticalLevel.class);

    private List<UUID> components = new ArrayList<>();

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PeriodType getType() {
        return type;
    }

    public void setType(PeriodType type) {
        this.type = type;
    }

    public PeriodKind getKind() {
        return kind;
    }

    public void setKind(PeriodKind kind) {
        this.kind = kind;
    }

    public boolean isBase() {
        return kind == PeriodKind.BASE;
    }

    public boolean isComposite() {
        return kind == PeriodKind.COMPOSITE;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** Last day, included. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** Day on which the figures are drawn up. */
    public LocalDate getCutOff() {
        return cutOff;
    }

    public void setCutOff(LocalDate cutOff) {
        this.cutOff = cutOff;
    }

    /** Code of the form set; of a base period only. */
    public String getFormSet() {
        return formSet;
    }

    public void setFormSet(String formSet) {
        this.formSet = formSet;
    }

    /** Of the time before the portal; settled when the period is opened. */
    public boolean isCarried() {
        return carried;
    }

    public void setCarried(boolean carried) {
        this.carried = carried;
    }

    /** Day by which units of a level send; a level without a day has none. */
    public Map<StatisticalLevel, LocalDate> getDues() {
        return dues;
    }

    public void setDues(Map<StatisticalLevel, LocalDate> dues) {
        this.dues = dues;
    }

    /** Base periods of a composite one, in any order. */
    public List<UUID> getComponents() {
        return components;
    }

    public void setComponents(List<UUID> components) {
        this.components = components;
    }
}

package vn.ubkt.reporting.period.due;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.period.PeriodType;

/** The table of forms due as a person wants it, for periods of a type that end on a day or later. */
public class DueTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private final PeriodType type;

    @NotNull
    private final String set;

    @NotNull
    private final LocalDate validFrom;

    private final int version;
    private final Map<String, Map<StatisticalLevel, Boolean>> due = new HashMap<>();

    /** @param version number of the settlement it was read after */
    public DueTableDraft(PeriodType type, String set, LocalDate validFrom, int version) {
        this.type = type;
        this.set = set;
        this.validFrom = validFrom;
        this.version = version;
    }

    public DueTableDraft put(String formCode, StatisticalLevel level, boolean isDue) {
        due.computeIfAbsent(formCode, form -> new EnumMap<>(StatisticalLevel.class)).put(level, isDue);
        return this;
    }

    public PeriodType getType() {
        return type;
    }

    public String getSet() {
        return set;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public int getVersion() {
        return version;
    }

    /** Form code → level → due; what is not named stays as it is. */
    public Map<String, Map<StatisticalLevel, Boolean>> getDue() {
        return due;
    }
}

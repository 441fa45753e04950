package vn.ubkt.reporting.submission.cells;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Changed cells of a form as they were typed. */
public class CellInputs {

    @NotNull
    private final UUID period;
    @NotNull
    private final String formCode;
    private final long version;
    private final Map<Integer, String> typed = new LinkedHashMap<>();

    /** @param version version of the draft the cells were typed over */
    public CellInputs(UUID period, String formCode, long version) {
        this.period = period;
        this.formCode = formCode;
        this.version = version;
    }

    /** @param text what stands in the cell; empty = not given */
    public CellInputs put(int slot, String text) {
        typed.put(slot, text);
        return this;
    }

    public UUID getPeriod() {
        return period;
    }

    public String getFormCode() {
        return formCode;
    }

    public long getVersion() {
        return version;
    }

    public Map<Integer, String> getTyped() {
        return typed;
    }
}

package vn.ubkt.reporting.quick.branch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Changed cells of a row of the sheet as they were typed, by code of the indicator. */
public class RowInputs {

    private final UUID period;
    private final UUID branch;
    private final long version;
    private final Map<String, String> typed = new LinkedHashMap<>();

    /** @param version version of the row the cells were typed over */
    public RowInputs(UUID period, UUID branch, long version) {
        this.period = period;
        this.branch = branch;
        this.version = version;
    }

    /** @param text what stands in the cell; empty = not given */
    public RowInputs put(String indicator, String text) {
        typed.put(indicator, text);
        return this;
    }

    public UUID getPeriod() {
        return period;
    }

    public UUID getBranch() {
        return branch;
    }

    public long getVersion() {
        return version;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}

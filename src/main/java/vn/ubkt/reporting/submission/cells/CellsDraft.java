package vn.ubkt.reporting.submission.cells;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Changed cells of several forms as they were typed, each over the version of its draft that was read. */
public class CellsDraft {

    @NotNull
    private final UUID period;
    private final Map<String, Map<Integer, String>> typed = new LinkedHashMap<>();
    private final Map<String, Long> versions = new LinkedHashMap<>();

    public CellsDraft(UUID period) {
        this.period = period;
    }

    /** @param text what stands in the cell; empty = not given */
    public CellsDraft put(String formCode, int slot, String text) {
        typed.computeIfAbsent(formCode, code -> new LinkedHashMap<>()).put(slot, text);
        return this;
    }

    /** @param version version of the draft the cells were typed over */
    public CellsDraft over(String formCode, long version) {
        versions.put(formCode, version);
        return this;
    }

    public UUID getPeriod() {
        return period;
    }

    public Map<String, Map<Integer, String>> getTyped() {
        return typed;
    }

    public long version(String formCode) {
        return versions.getOrDefault(formCode, 0L);
    }
}

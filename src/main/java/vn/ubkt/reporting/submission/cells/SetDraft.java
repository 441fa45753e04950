package vn.ubkt.reporting.submission.cells;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import vn.ubkt.reporting.form.CellVector;

/** Forms of a unit for a period, filled in elsewhere and entered at once. */
public class SetDraft {

    @NotNull
    private final UUID period;
    private final Map<String, CellVector> forms = new LinkedHashMap<>();
    private final boolean restNil;

    /** @param restNil declare "không phát sinh" for the forms due that nobody began and that are not among these */
    public SetDraft(UUID period, boolean restNil) {
        this.period = period;
        this.restNil = restNil;
    }

    /** @param own what stands in the cells; empty = not given */
    public SetDraft put(String formCode, CellVector own) {
        forms.put(formCode, own);
        return this;
    }

    public UUID getPeriod() {
        return period;
    }

    public Map<String, CellVector> getForms() {
        return forms;
    }

    public boolean isRestNil() {
        return restNil;
    }
}

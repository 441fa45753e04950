package vn.ubkt.reporting.submission.cells;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Cells of several forms as a file gives them, to be entered together. */
public class FileInputs {

    @NotNull
    private final UUID period;
    @NotNull
    private final String digest;
    private final Map<String, OfForm> forms = new LinkedHashMap<>();

    /** @param digest of the file, for the trail */
    public FileInputs(UUID period, String digest) {
        this.period = period;
        this.digest = digest;
    }

    /**
     * @param version version of the draft the cells are entered over
     * @param nil     what "không phát sinh" is to be; {@code null} = it stays where no figure changes
     * @param typed   by slot; empty = not given
     */
    public record OfForm(long version, Boolean nil, Map<Integer, String> typed) {
    }

    public FileInputs put(String formCode, long version, Boolean nil, Map<Integer, String> typed) {
        forms.put(formCode, new OfForm(version, nil, typed));
        return this;
    }

    public UUID getPeriod() {
        return period;
    }

    public String getDigest() {
        return digest;
    }

    public Map<String, OfForm> getForms() {
        return forms;
    }
}

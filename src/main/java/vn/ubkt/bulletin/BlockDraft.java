package vn.ubkt.bulletin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Lines over one period, in the order in which they are printed. */
public class BlockDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{bulletin.compose.heading.missing}")
    @Size(max = 300, message = "{bulletin.compose.heading.long}")
    private String heading;

    @NotNull(message = "{bulletin.compose.period.missing}")
    private UUID period;

    @NotNull
    @Size(max = 60, message = "{bulletin.compose.lines.many}")
    private List<String> lines = new ArrayList<>();

    public BlockDraft() {
    }

    public BlockDraft(String heading, UUID period, List<String> lines) {
        this.heading = heading;
        this.period = period;
        this.lines = new ArrayList<>(lines);
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public UUID getPeriod() {
        return period;
    }

    public void setPeriod(UUID period) {
        this.period = period;
    }

    /** Codes of the lines. */
    public List<String> getLines() {
        return lines;
    }

    public void setLines(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }
}

package vn.ubkt.bulletin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A bulletin being composed. Without an id it is a new one; id and version tell which state the person had before them. */
public class BulletinDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;

    private long version;

    @NotBlank(message = "{bulletin.compose.title.missing}")
    @Size(max = 300, message = "{bulletin.compose.title.long}")
    private String title;

    @Size(max = 8000, message = "{bulletin.compose.text.long}")
    private String intro = "";

    @Size(max = 8000, message = "{bulletin.compose.text.long}")
    private String closing = "";

    @NotBlank(message = "{bulletin.compose.place.missing}")
    @Size(max = 80, message = "{bulletin.compose.place.long}")
    private String place;

    @Valid
    @NotNull
    @Size(max = 10, message = "{bulletin.compose.blocks.many}")
    private List<BlockDraft> blocks = new ArrayList<>();

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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Paragraphs before the figures, one a line. */
    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro == null ? "" : intro;
    }

    /** Paragraphs after the figures, one a line. */
    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing == null ? "" : closing;
    }

    /** Where it is issued, as written before the date: "Huế". */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<BlockDraft> getBlocks() {
        return blocks;
    }

    public void setBlocks(List<BlockDraft> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }
}

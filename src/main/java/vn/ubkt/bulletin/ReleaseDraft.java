package vn.ubkt.bulletin;

import java.io.Serializable;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the person who releases a bulletin says. */
public class ReleaseDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private UUID id;

    private long version;

    @NotBlank(message = "{bulletin.release.signer.missing}")
    @Size(max = 120, message = "{bulletin.release.signer.long}")
    private String title;

    private boolean missingAccepted;

    private String seen;

    public ReleaseDraft() {
    }

    /** Releasing what a person has before them. */
    public ReleaseDraft(BulletinSheet sheet, String title) {
        this.id = sheet.id();
        this.version = sheet.version();
        this.seen = sheet.fingerprint();
        this.title = title;
    }

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

    /** Title under which the person signs: "Phó Chủ nhiệm". */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Missing figures are released as such. */
    public boolean isMissingAccepted() {
        return missingAccepted;
    }

    public void setMissingAccepted(boolean missingAccepted) {
        this.missingAccepted = missingAccepted;
    }

    /** Fingerprint of the figures the person was shown; {@code null} = whatever they are. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}

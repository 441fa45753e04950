package vn.ubkt.access.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An account to be made, or to be changed: its name then, for the user name stays. */
public class AccountDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;

    @NotNull(message = "{access.account.userName.wrong}")
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}", message = "{access.account.userName.wrong}")
    private String userName;

    @NotBlank(message = "{access.account.fullName.missing}")
    @Size(max = 100, message = "{access.account.fullName.long}")
    private String fullName;

    /** Null for an account to be made. */
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

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }
}

package vn.ubkt.access.setup;

import java.io.Serializable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One of the first two administrators, with the code that only this person was given. */
public class SetupPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{access.error.SETUP_CODE}")
    private String code;

    @NotNull(message = "{access.account.userName.wrong}")
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}", message = "{access.account.userName.wrong}")
    private String userName;

    @NotBlank(message = "{access.account.fullName.missing}")
    @Size(max = 100, message = "{access.account.fullName.long}")
    private String fullName;

    @NotBlank(message = "{access.account.post.title.missing}")
    @Size(max = 120, message = "{access.account.post.title.long}")
    private String title;

    private String password;
    private String repeated;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}

package vn.ubkt.access.post;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A post to be given. */
public class PostDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private UUID account;

    @NotNull(message = "{access.account.post.unit.missing}")
    private UUID unit;

    @NotBlank(message = "{access.account.post.title.missing}")
    @Size(max = 120, message = "{access.account.post.title.long}")
    private String title;

    @NotNull(message = "{access.account.post.from.missing}")
    private LocalDate from;

    private LocalDate lastDay;

    public UUID getAccount() {
        return account;
    }

    public void setAccount(UUID account) {
        this.account = account;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day on which the post is held; null = until further notice. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

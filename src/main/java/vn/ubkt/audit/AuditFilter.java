package vn.ubkt.audit;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.validation.constraints.Size;

/** What is searched for; bound to the search panel and the address of the page. An empty field does not narrow. */
public class AuditFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate to;
    @Size(max = 100)
    private String account;
    @Size(max = 200)
    private String unit;
    @Size(max = 60)
    private String action;
    @Size(max = 60)
    private String objectKind;
    @Size(max = 80)
    private String objectId;

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day, included. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** User name, part of a full name, or the number of an account. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = trimmed(account);
    }

    /** Code or part of a name of the unit that acted. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = trimmed(unit);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = trimmed(action);
    }

    public String getObjectKind() {
        return objectKind;
    }

    public void setObjectKind(String objectKind) {
        this.objectKind = trimmed(objectKind);
    }

    public String getObjectId() {
        return objectId;
    }

    public void setObjectId(String objectId) {
        this.objectId = trimmed(objectId);
    }

    private static String trimmed(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

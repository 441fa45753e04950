package vn.ubkt.access.board;

import java.io.Serializable;
import java.util.UUID;

import vn.ubkt.access.account.AccountState;

/** Which accounts of the committee are looked for; what is null does not narrow. */
public class AccountFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private UUID unit;
    private AccountState state;

    /** Part of a name or user name, with or without diacritics. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** A unit at which a post is held today. */
    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
    }
}

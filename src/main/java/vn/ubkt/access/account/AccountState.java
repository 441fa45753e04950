package vn.ubkt.access.account;

/** NEW until the person sets a password; SUSPENDED and back; CLOSED for good. */
public enum AccountState {
    NEW("info"), ACTIVE("good"), SUSPENDED("warn"), CLOSED("quiet");

    private final String tone;

    AccountState(String tone) {
        this.tone = tone;
    }

    /** How loud a page shows it. */
    public String tone() {
        return tone;
    }
}

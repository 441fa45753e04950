package vn.ubkt.dashboard;

/** What waits for the person to confirm as the second of two: roles, and codes for setting a password. */
public record Confirmations(long roles, long codes) {

    public boolean isToDo() {
        return roles + codes > 0;
    }
}

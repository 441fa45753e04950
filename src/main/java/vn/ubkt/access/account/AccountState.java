package vn.ubkt.access.account;

/** NEW until the person sets a password; SUSPENDED and back; CLOSED for good. */
public enum AccountState {
    NEW, ACTIVE, SUSPENDED, CLOSED
}

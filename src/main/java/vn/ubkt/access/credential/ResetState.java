package vn.ubkt.access.credential;

/** PENDING until a second person confirms; CONFIRMED until used or too late. */
public enum ResetState {
    PENDING, CONFIRMED, REFUSED, USED, EXPIRED
}

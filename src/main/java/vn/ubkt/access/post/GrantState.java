package vn.ubkt.access.post;

/** PENDING gives nothing; ACTIVE gives the role; the other two are history. */
public enum GrantState {
    PENDING, ACTIVE, REFUSED, REVOKED
}

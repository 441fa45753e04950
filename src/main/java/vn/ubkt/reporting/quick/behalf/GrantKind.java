package vn.ubkt.reporting.quick.behalf;

/** Why a superior may enter for a unit: it has no account, or it authorised the superior. */
public enum GrantKind {
    NO_ACCOUNT, AUTHORISATION
}

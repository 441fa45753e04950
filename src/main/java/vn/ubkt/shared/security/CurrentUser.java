package vn.ubkt.shared.security;

/** Who acts, and for which unit. Inject it where a use case writes its author. */
public interface CurrentUser {

    /** Key of the account; 0 for a job of the portal itself. */
    long accountId();

    /** Full name as it is written beside what the person did. */
    String name();

    /** Title of the post held at the acting unit, e.g. "Phó chủ nhiệm". */
    String title();

    /** Key of the acting unit. */
    long unitId();

    boolean may(Permission permission);
}

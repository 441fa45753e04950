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

    /** Key of the unit at which the person works; another than the acting one while a superior enters for a unit below it. */
    default long homeUnitId() {
        return unitId();
    }

    /** Whether what is written now is written for another unit than the person's own. */
    default boolean entersForOther() {
        return homeUnitId() != unitId();
    }

    boolean may(Permission permission);
}

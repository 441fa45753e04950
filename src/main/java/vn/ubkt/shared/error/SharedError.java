package vn.ubkt.shared.error;

/** Refusals that any feature may meet. */
public enum SharedError implements ErrorCode {

    /** Missing or foreign: never told apart. */
    NOT_FOUND,
    /** The person's roles at this unit do not allow the use case. */
    NOT_PERMITTED,
    /** Args: who changed it, when. */
    CHANGED_MEANWHILE;

    @Override
    public String key() {
        return "shared.error." + name();
    }
}

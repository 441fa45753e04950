package vn.ubkt.bulletin;

import vn.ubkt.shared.error.ErrorCode;

/** Why a bulletin was not changed or released. */
public enum BulletinError implements ErrorCode {
    /** It was released or discarded already. */
    NOT_COMPOSING,
    /** Who composed or changed a bulletin does not release it. */
    OWN_WORK,
    /** There is no figure in it. */
    NOTHING_TO_RELEASE,
    /** Figures are missing, and that was not accepted. Args: how many, where. */
    FIGURES_MISSING,
    /** A line has no form in its period. Args: the line, the period. */
    LINE_NOT_APPLICABLE,
    /** The figures are not those that were shown. */
    FIGURES_CHANGED;

    @Override
    public String key() {
        return "bulletin.error." + name();
    }
}

package vn.ubkt.bulletin.release;

import vn.ubkt.shared.error.ErrorCode;

/** Why a released bulletin is not shown. */
public enum ReleaseError implements ErrorCode {
    /** What is stored is not what was released. Args: number and year of the issue. */
    CONTENT_ALTERED;

    @Override
    public String key() {
        return "bulletin.error." + name();
    }
}

package vn.ubkt.reporting.period;

import vn.ubkt.shared.error.ErrorCode;

/** Why a period was not opened or changed. */
public enum PeriodError implements ErrorCode {
    /** The last day lies before the first. */
    ENDS_BEFORE_START,
    /** The cut-off lies before the first day. */
    CUT_OFF_BEFORE_START,
    /** Longer than its type can be. Args: the type, most days. */
    LONGER_THAN_TYPE,
    /** A base period names a form set. */
    FORM_SET_MISSING,
    /** Args: the form set, its first day. */
    FORM_SET_NOT_YET,
    /** Args: the form set, its last day. */
    FORM_SET_EXPIRED,
    /** A composite period is computed from at least one base period. */
    COMPONENTS_MISSING,
    /** A component is not a base period. Args: its name. */
    COMPONENT_NOT_BASE,
    /** A component reaches outside the composite period. Args: its name. */
    COMPONENT_OUTSIDE,
    /** Two components share days. Args: their names. */
    COMPONENTS_OVERLAP,
    /** A base period shares days with another one. Args: its name, first day, last day. */
    OVERLAPS,
    /** A due day lies before the first day of the period. Args: the level. */
    DUE_BEFORE_START,
    /** A lower level would send after a higher one. Args: the lower level, the higher level. */
    DUE_AFTER_HIGHER,
    /** Only figures that are entered can be carried, not a period computed from others. */
    CARRIED_COMPOSITE,
    /** A carried period is not over yet. */
    CARRIED_NOT_OVER,
    /** A carried period does not end before the committee's first ordinary one. Args: its name, first day. */
    CARRIED_AFTER_FIRST,
    /** Nothing of a carried period is due. */
    CARRIED_NEVER_DUE,
    /** Args: the name. */
    NAME_TAKEN,
    /** The period is closed; it is reopened first. */
    CLOSED,
    /** What forms are due would change for a period already closed. Args: its name, last day. */
    DUE_CLOSED;

    @Override
    public String key() {
        return "reporting.period.error." + name();
    }
}

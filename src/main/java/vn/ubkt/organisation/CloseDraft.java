package vn.ubkt.organisation;

/** The end of a unit: from the given day it exists no more; its name and figures stay readable. */
public class CloseDraft extends UnitChangeDraft {
}

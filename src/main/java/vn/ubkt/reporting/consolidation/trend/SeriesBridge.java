package vn.ubkt.reporting.consolidation.trend;

import vn.ubkt.reporting.form.CellAddress;

/** Whether a cell of one form set goes on in a later one. The one bean of this type answers for every series. */
public interface SeriesBridge {

    /** What becomes of a cell between two form sets. */
    enum Link {
        /** The same cell, counted the same way. */
        SAME,
        /** Both sets have the cell; whether they count it the same way is not known officially. */
        UNCERTAIN,
        /** The earlier set does not have it. */
        NEW,
        /** The later set does not have it any more. */
        ENDED
    }

    /** @param cell as the later set names it; sets are named by their codes */
    Link across(CellAddress cell, String earlierSet, String laterSet);
}

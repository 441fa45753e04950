package vn.ubkt.reporting.consolidation.trend;

import java.util.Locale;

import vn.ubkt.reporting.form.CellAddress;

/** Whether a cell of one form set goes on in a later one. The one bean of this type answers for every series. */
public interface SeriesBridge {

    /** What becomes of a cell between two form sets. */
    enum Kind {
        /** The same cell, counted the same way. */
        SAME,
        /** The cell goes on, but counts something else. */
        BROKEN,
        /** Both sets have the cell; whether they count it the same way is not known officially. */
        UNCERTAIN,
        /** The earlier set does not have it. */
        BEGINS,
        /** The later set does not have it any more. */
        ENDS
    }

    /**
     * The way of one cell over the border between two sets.
     *
     * @param reasonVi why figures before and after are no one series; {@code null} = the kind says it
     */
    record Link(Kind kind, String reasonVi, String reasonEn) {

        public static Link of(Kind kind) {
            return new Link(kind, null, null);
        }

        public String reason(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? reasonEn : reasonVi;
        }
    }

    /** @param cell as the later set names it; sets are named by their codes */
    Link across(CellAddress cell, String earlierSet, String laterSet);
}

package vn.ubkt.reporting.form;

import java.util.List;
import java.util.Locale;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.reporting.form.expression.Sum;

/**
 * A column of a form.
 *
 * @param code         the indicator, such as F02.C or G12.01
 * @param groups       headings above the column, outermost first; groupsEn: their English, or the same where there is none
 * @param enteredBy    the only level that enters the column, or {@code null} for all
 * @param unit         what is counted; money is in thousand dong
 * @param introducedBy form set that added the column to the form later on, or {@code null}
 * @param formula      what the column is computed from within its row, or {@code null} if it is typed
 */
public record FormColumn(int index, String letter, String code, List<String> groups, List<String> groupsEn, String labelVi, String labelEn, Kind kind,
                         StatisticalLevel enteredBy, String unit, OverTime overTime, Provenance provenance, String introducedBy,
                         String note, Sum formula) {

    /** What the column says of the objects in a row. */
    public enum Kind {
        TOTAL, LEVEL, CONTENT, VALUE
    }

    /** How the figures of several periods become one. */
    public enum OverTime {
        /** A flow: periods add up. */
        SUM,
        /** A stock at the closing day: the last one holds. */
        LAST,
        /** An opening balance: the first one holds. */
        FIRST,
        /** Carried over plus new: what earlier periods left open is counted once. */
        CARRY;

        /** Whether it counts what there is on a day, however long the period. */
        public boolean isBalance() {
            return this == LAST || this == FIRST;
        }
    }

    public FormColumn {
        groups = List.copyOf(groups);
        groupsEn = List.copyOf(groupsEn);
    }

    public boolean isComputed() {
        return formula != null;
    }

    public List<String> groups(Locale locale) {
        return isEnglish(locale) ? groupsEn : groups;
    }

    public String label(Locale locale) {
        return isEnglish(locale) ? labelEn : labelVi;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}

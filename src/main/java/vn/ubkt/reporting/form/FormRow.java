package vn.ubkt.reporting.form;

import java.util.Locale;
import vn.ubkt.organisation.StatisticalLevel;

/**
 * A row of a form.
 *
 * @param section     heading of its section, or {@code null} for the total row; sectionEn: its English, or the same where there is none
 * @param sectionCode Roman number of the section, or {@code null}
 * @param enteredBy   the only level that enters the row, or {@code null} for all
 */
public record FormRow(int index, String code, String section, String sectionEn, String sectionCode, String labelVi, String labelEn, Role role,
                      StatisticalLevel enteredBy) {

    public static final String TOTAL_CODE = "T";

    /** What the row is to the total row. */
    public enum Role {
        TOTAL,
        /** Counts part of the total; such rows need not add up to it. */
        OF_TOTAL,
        /** The rows of its section add up to the total. */
        PARTITION
    }

    public String section(Locale locale) {
        return isEnglish(locale) ? sectionEn : section;
    }

    public String label(Locale locale) {
        return isEnglish(locale) ? labelEn : labelVi;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}

package vn.ubkt.reporting.form.bridge;

import java.util.Locale;

/**
 * One difference of a form between two sets.
 *
 * @param code    code of the row, letter of the column, or number of the rule
 * @param was     what stood there before; {@code null} = nothing
 * @param isNow   what stands there after; {@code null} = nothing
 */
public record Change(What what, How how, String code, Text was, Text isNow) {

    /** What differs. */
    public enum What {
        ROW, COLUMN, CELL, RULE
    }

    /** How it differs. */
    public enum How {
        ADDED, REMOVED, MOVED, RENAMED, CLOSED, OPENED, CHANGED
    }

    /** A text of the definitions in both languages. */
    public record Text(String vi, String en) {

        static Text of(String same) {
            return new Text(same, same);
        }

        public String in(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : vi;
        }
    }
}

package vn.ubkt.reporting.form.bridge;

import java.util.Locale;

import vn.ubkt.reporting.form.CellAddress;

/**
 * How a cell continues from one form set to the next.
 *
 * @param from    the cell in the older set; {@code null} = it begins with the newer one
 * @param to      the cell in the newer set; {@code null} = it ends with the older one
 * @param breakVi why figures before and after are not one series; {@code null} = they are
 */
public record CellLink(CellAddress from, CellAddress to, String breakVi, String breakEn) {

    /** What the link says. */
    public enum Kind {
        SAME, BROKEN, BEGINS, ENDS
    }

    public Kind kind() {
        if (from == null) {
            return Kind.BEGINS;
        }
        if (to == null) {
            return Kind.ENDS;
        }
        return breakVi == null ? Kind.SAME : Kind.BROKEN;
    }

    /** The cell as the newer set names it, or the older one where it ends there. */
    public CellAddress cell() {
        return to == null ? from : to;
    }

    /** Why the series breaks; {@code null} = it does not. */
    public String reason(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? breakEn : breakVi;
    }
}

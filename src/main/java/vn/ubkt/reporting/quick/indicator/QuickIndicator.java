package vn.ubkt.reporting.quick.indicator;

import java.util.Locale;
import java.util.Set;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.Provenance;

/**
 * A cell of a form that a quick sheet offers as a column.
 *
 * @param kinds  kinds of branch that report it; empty where the sheet has none
 * @param reason why it is offered
 */
public record QuickIndicator(CellAddress cell, Set<String> kinds, String groupVi, String groupEn, String labelVi, String labelEn,
                             Provenance provenance, String reason) {

    public QuickIndicator {
        kinds = Set.copyOf(kinds);
    }

    public String code() {
        return cell.toString();
    }

    public int slot(Form form) {
        return form.slot(cell.row(), cell.letter());
    }

    public String group(Locale locale) {
        return isEnglish(locale) ? groupEn : groupVi;
    }

    public String label(Locale locale) {
        return isEnglish(locale) ? labelEn : labelVi;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}

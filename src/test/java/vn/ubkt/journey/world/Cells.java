package vn.ubkt.journey.world;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormRow;
import vn.ubkt.reporting.form.FormSet;

/** Slots of cells of total rows, as pages name them. */
public final class Cells {

    private static final FormCatalogue FORMS = FormCatalogue.load();

    private Cells() {
    }

    public static FormSet set(String code) {
        return FORMS.set(code);
    }

    public static Form form(String code) {
        return FORMS.form(code);
    }

    public static int slot(String form, String letter) {
        return form(form).slot(FormRow.TOTAL_CODE, letter);
    }
}

package vn.ubkt.reporting.consolidation.web;

import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.PublicId;

/** What the address of a consolidation page names: period, unit, form and whose figures count. */
public class FigureAddress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern CELL = Pattern.compile("[0-9]{1,5}");

    private String period;
    private String unit;
    private String form;
    private String basis;

    UUID periodId() {
        return PublicId.of(period);
    }

    /** {@code null} = the acting unit. */
    UUID unitId() {
        return unit == null || unit.isBlank() ? null : PublicId.of(unit);
    }

    /** @throws NotFoundException where the address names another */
    Basis toBasis() {
        if (basis == null || basis.isBlank()) {
            return Basis.OFFICIAL;
        }
        for (Basis each : Basis.values()) {
            if (each.name().equals(basis)) {
                return each;
            }
        }
        throw new NotFoundException();
    }

    /** @throws NotFoundException where the text names no cell */
    static int slot(String cell) {
        if (cell == null || !CELL.matcher(cell).matches()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(cell);
    }

    /** {@code null} where none is named: the first of the period. */
    String formCode() {
        return form == null || form.isBlank() ? null : form;
    }

    boolean namesPeriod() {
        return period != null && !period.isBlank();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}

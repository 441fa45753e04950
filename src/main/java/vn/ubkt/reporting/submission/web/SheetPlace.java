package vn.ubkt.reporting.submission.web;

import java.io.Serializable;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.rule.Part;

/** The place of a sheet that an address names: part, row and column. What is not known counts as not named. */
public class SheetPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    private String part;
    private String row;
    private String column;

    Integer slot(Form form) {
        boolean known = form.rows().stream().anyMatch(each -> each.code().equals(row)) && column != null && form.hasColumn(column);
        return known ? (Integer) form.slot(row, column) : null;
    }

    Part shown(boolean parent) {
        for (Part known : Part.values()) {
            if (parent && known.name().equals(part)) {
                return known;
            }
        }
        return Part.OWN;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }
}

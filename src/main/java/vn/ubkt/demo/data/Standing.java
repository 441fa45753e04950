package vn.ubkt.demo.data;

/**
 * How far a unit has come in the period that is still open; a unit that is not named has been accepted.
 *
 * @param form   form with a cell typed wrongly; empty where none is
 * @param column letter of that cell, in the total row
 * @param value  what was typed there
 * @param reason why the superior returned it
 */
public record Standing(String unit, State state, String form, String column, String value, String reason) {

    /** Steps on the way to acceptance. */
    public enum State {
        MISSING, DRAFT, WAITING, RETURNED, ACCEPTED
    }

    static Standing of(Table.Row row) {
        return new Standing(row.text("unit"), State.valueOf(row.text("state")), row.text("form"), row.text("column"), row.text("value"),
            row.text("reason"));
    }

    static Standing accepted(String unit) {
        return new Standing(unit, State.ACCEPTED, "", "", "", "");
    }

    public boolean hasWrongCell() {
        return !form.isEmpty();
    }
}

package vn.ubkt.reporting.form.expression;

/**
 * A cell named by an expression.
 *
 * @param form   code of the form whose total row is meant, or {@code null} for the row under examination
 * @param column number of the column within its form
 * @param name   the name as the definition writes it
 */
public record Reference(String form, int column, String name) {

    public boolean ofSameRow() {
        return form == null;
    }
}

package vn.ubkt.reporting.form.expression;

/** Gives the value of a referenced cell; {@code null} where nothing was entered. */
@FunctionalInterface
public interface CellSource {

    Long valueOf(Reference reference);
}

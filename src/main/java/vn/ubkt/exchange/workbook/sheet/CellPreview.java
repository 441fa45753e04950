package vn.ubkt.exchange.workbook.sheet;

import vn.ubkt.reporting.submission.cells.CellProblem;

/**
 * One cell of a file beside the same cell of the portal.
 *
 * @param address  place in the sheet, such as D7
 * @param before   figure in the portal; {@code null} = none
 * @param after    figure after entering; {@code null} = none
 * @param text     what stands in the file
 * @param problem  why it is not taken; {@code null} = it is
 * @param formula  whether the file has a formula there: what it yielded when the file was saved is what counts
 * @param overtaken whether the figure in the portal changed since the file was downloaded
 */
public record CellPreview(String form, String address, String row, String column, CellChange change, Long before, Long after, String text,
                          CellProblem.Kind problem, boolean formula, boolean overtaken) {

    /** Colour of the change. */
    public String tone() {
        return switch (change) {
            case ADDED -> "good";
            case CHANGED -> "info";
            case CLEARED -> "warn";
            case WRONG -> "bad";
            case RECKONED -> "quiet";
        };
    }

    /** Whether what is entered is what a formula yielded. */
    public boolean fromFormula() {
        return formula && change.isEntered();
    }

    public boolean isWrong() {
        return change == CellChange.WRONG;
    }
}

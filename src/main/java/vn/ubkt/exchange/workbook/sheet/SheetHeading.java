package vn.ubkt.exchange.workbook.sheet;

/**
 * What stands over the table of every sheet of a workbook.
 *
 * @param superior "" where there is none
 * @param decision the decision of the form set
 * @param period   name of the period with its days
 * @param footer   printed on every page
 */
public record SheetHeading(String superior, String unit, String decision, String period, String footer) {
}

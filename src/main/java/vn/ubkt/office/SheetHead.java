package vn.ubkt.office;

import java.util.Objects;

/**
 * The head of a statistical form sheet: bodies at the left, number and decision of the form at the right, title and
 * period in the middle, unit of measure over the table.
 *
 * @param superior   body above the reporting one, or the committee whose commission reports
 * @param unit       reporting body; empty where the body above stands alone
 * @param formNumber "Biểu số 1"
 * @param issuedWith the decision the form was issued with, whole phrase
 * @param title      title of the form
 * @param period     period and cut-off, whole phrase
 * @param state      where the figures stand: a draft, or what was sent and when; null for nothing to say
 * @param measure    unit of measure; null where the form has several
 */
public record SheetHead(String superior, String unit, String formNumber, String issuedWith, String title, String period,
                        String state, String measure) {

    public SheetHead {
        Objects.requireNonNull(superior);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(formNumber);
        Objects.requireNonNull(issuedWith);
        Objects.requireNonNull(title);
        Objects.requireNonNull(period);
    }
}

package vn.ubkt.reporting.submission.web;

import java.util.List;
import java.util.Locale;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.FindingText;
import vn.ubkt.reporting.form.rule.Part;

/** A finding as a page lists it: its sentence, and the cell to go to. */
public record FindingLine(Severity severity, Part part, String text, CellAddress cell) {

    /** Errors first, otherwise in the order of the rules. */
    static List<FindingLine> of(List<Finding> findings, Locale locale) {
        FindingText text = new FindingText(locale);
        return findings.stream().sorted((one, other) -> one.severity().compareTo(other.severity()))
            .map(finding -> new FindingLine(finding.severity(), finding.part(), text.sentence(finding), finding.cells().get(0))).toList();
    }

    public boolean isIn(String form) {
        return cell.form().equals(form);
    }
}

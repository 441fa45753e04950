package vn.ubkt.reporting.submission.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.ubkt.reporting.form.CellAddress;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.FindingText;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.submission.check.WarningNote;

/**
 * A finding as a page lists it: its sentence, and the cells to go to.
 *
 * @param form form it is listed under
 * @param key  names the finding whatever its figures
 * @param cell the cell to go to first
 * @param note why it stands, as the unit said; {@code null} = nothing said
 */
public record FindingLine(String form, String key, String ruleId, Severity severity, Part part, String text, CellAddress cell,
                          List<CellAddress> cells, WarningNote note) {

    public FindingLine {
        cells = List.copyOf(cells);
    }

    /** Errors first, otherwise in the order of the rules. */
    static List<FindingLine> of(List<Finding> findings, Locale locale, Map<String, WarningNote> notes) {
        FindingText text = new FindingText(locale);
        return findings.stream().sorted(Comparator.comparing(Finding::severity))
            .map(finding -> new FindingLine(finding.form(), finding.key(), finding.ruleId(), finding.severity(), finding.part(),
                text.sentence(finding), finding.cells().get(0), finding.cells(), notes.get(finding.key()))).toList();
    }

    static List<FindingLine> of(List<Finding> findings, Locale locale) {
        return of(findings, locale, Map.of());
    }

    /** Short name of one of its cells: its form only where it is another one. */
    public String name(CellAddress each) {
        String place = each.row() + " · " + each.letter();
        return each.form().equals(form) ? place : each.form() + " · " + place;
    }
}

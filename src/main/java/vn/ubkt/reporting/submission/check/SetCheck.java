package vn.ubkt.reporting.submission.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.guard.PersonFigures;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.Part;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * What "Soát lỗi" found.
 *
 * @param missing forms due without figures and without "không phát sinh"
 * @param blank   forms with open cells left blank
 * @param notes   what the unit said of warnings, by the key of their finding
 */
public record SetCheck(PeriodRef period, List<String> missing, List<String> blank, List<Finding> findings, Map<String, WarningNote> notes) {

    public SetCheck {
        missing = List.copyOf(missing);
        blank = List.copyOf(blank);
        findings = List.copyOf(findings);
        notes = Map.copyOf(notes);
    }

    /** The same without the figures that are for others than the person who looks. */
    public SetCheck told(PersonFigures persons, Function<String, Form> forms) {
        return new SetCheck(period, missing, blank, persons.toldInEntry(findings, forms), notes);
    }

    public List<Finding> errors() {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> finding.severity() == Severity.WARNING).toList();
    }

    /**
     * Warnings that the unit has to explain before sending: those of its own part, and those of the total that neither its own
     * part nor what was reported to it shows, for those below explained theirs.
     */
    public List<Finding> toExplain() {
        Set<String> elsewhere = findings.stream().filter(finding -> finding.part() != Part.TOTAL).map(SetCheck::place)
            .collect(Collectors.toCollection(HashSet::new));
        return warnings().stream().filter(finding -> finding.part() == Part.OWN
            || finding.part() == Part.TOTAL && !elsewhere.contains(place(finding))).toList();
    }

    public List<Finding> unexplained() {
        return toExplain().stream().filter(finding -> !notes.containsKey(finding.key())).toList();
    }

    private static String place(Finding finding) {
        return finding.ruleId() + "/" + finding.row() + "/" + finding.cells().get(0);
    }

    /** Whether it may be sent though something is worth a second look: every warning that wants one has its note. */
    public boolean isExplained() {
        return isFree() && !findings.isEmpty() && unexplained().isEmpty();
    }

    private boolean isFree() {
        return missing.isEmpty() && blank.isEmpty() && errors().isEmpty();
    }

    public boolean isClean() {
        return isFree() && findings.isEmpty();
    }
}

package vn.ubkt.reporting.submission.entry;

import java.util.List;

import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.rule.Finding;

/**
 * What "Soát lỗi" found.
 *
 * @param missing forms due without figures and without "không phát sinh"
 * @param blank   forms with open cells left blank
 */
public record SetCheck(List<String> missing, List<String> blank, List<Finding> findings) {

    public SetCheck {
        missing = List.copyOf(missing);
        blank = List.copyOf(blank);
        findings = List.copyOf(findings);
    }

    public List<Finding> errors() {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> finding.severity() == Severity.WARNING).toList();
    }

    /** Whether it may be sent: warnings do not hinder. */
    public boolean isSendable() {
        return missing.isEmpty() && blank.isEmpty() && errors().isEmpty();
    }

    /** Whether it may be sent, though something is worth a second look. */
    public boolean isOnlyWarnings() {
        return isSendable() && !findings.isEmpty();
    }

    public boolean isClean() {
        return isSendable() && findings.isEmpty();
    }
}

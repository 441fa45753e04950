package vn.ubkt.reporting.consolidation;

import java.util.List;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.period.PeriodRef;

/** What the rules say of the total of a unit over a period, base or composite. */
public record TotalCheck(UnitRef unit, PeriodRef period, Basis basis, int forms, List<Finding> findings) {

    public TotalCheck {
        findings = List.copyOf(findings);
    }
}

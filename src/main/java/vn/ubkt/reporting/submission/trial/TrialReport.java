package vn.ubkt.reporting.submission.trial;

import java.util.List;

import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.FormDifference;
import vn.ubkt.reporting.form.definition.DefinitionProblem;
import vn.ubkt.reporting.form.rulebook.RuleBook;
import vn.ubkt.reporting.period.PeriodRef;

/**
 * What a definition file would change.
 *
 * @param problems faults of the file; where there are any, the rest is empty
 * @param inForce  the form set in force, as it stands
 * @param tried    the newest form set as it would stand; {@code null} = the file cannot be used
 * @param rules    all rules as they would stand
 * @param period   newest period the acting unit sent figures for; {@code null} = there is none
 * @param counts   findings on those figures, by form; only forms that have any
 */
public record TrialReport(List<DefinitionProblem> problems, FormSet inForce, FormSet tried, List<FormDifference> differences, RuleBook rules,
                          PeriodRef period, List<TrialCount> counts) {

    public TrialReport {
        problems = List.copyOf(problems);
        differences = List.copyOf(differences);
        counts = List.copyOf(counts);
    }

    static TrialReport refused(List<DefinitionProblem> problems, FormSet inForce) {
        return new TrialReport(problems, inForce, null, List.of(), null, null, List.of());
    }

    public boolean isUsable() {
        return tried != null;
    }

    public List<FormDifference> changed() {
        return differences.stream().filter(each -> !each.isSame()).toList();
    }
}

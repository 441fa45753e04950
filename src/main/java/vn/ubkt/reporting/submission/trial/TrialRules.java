package vn.ubkt.reporting.submission.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.organisation.UnitRef;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.definition.Definitions;
import vn.ubkt.reporting.form.expression.Severity;
import vn.ubkt.reporting.form.expression.Span;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.register.FormRegister;
import vn.ubkt.reporting.form.rule.Examination;
import vn.ubkt.reporting.form.rule.Finding;
import vn.ubkt.reporting.form.rule.RuleEngine;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.submission.FormFigures;
import vn.ubkt.reporting.submission.check.HistoryChecks;

/** The rules in force and those of a definition file, on the same figures. */
@ApplicationScoped
class TrialRules {

    @Inject
    private FormRegister forms;

    @Inject
    private Definitions definitions;

    @Inject
    private HistoryChecks history;

    FormSet inForce(LocalDate day) {
        return forms.catalogue().setValidOn(day).orElseThrow();
    }

    Definitions.Trial attempt(byte[] file) {
        return definitions.attempt(file);
    }

    List<TrialCount> counts(Definitions.Trial trial, FormSet tried, PeriodRef period, UnitRef unit, List<FormFigures> figures) {
        FormSet before = forms.set(period.formSet());
        List<Finding> now = findings(new Rules(forms.rules(), forms.history(), before, period.endsOn()), period, unit, figures);
        List<Finding> then = findings(new Rules(new RuleEngine(trial.catalogue()), new HistoryEngine(trial.periodRules()), tried,
            trial.periodRules().settledOn(period.endsOn())), period, unit, figures);
        return figures.stream().map(FormFigures::formCode).sorted().map(form -> new TrialCount(form, count(now, form, Severity.ERROR),
            count(then, form, Severity.ERROR), count(now, form, Severity.WARNING), count(then, form, Severity.WARNING)))
            .filter(count -> count.errorsNow() + count.errorsThen() + count.warningsNow() + count.warningsThen() > 0).toList();
    }

    /**
     * Rules as they stand or would stand.
     *
     * @param day day on which those between periods must hold: one that begins later is tried all the same
     */
    private record Rules(RuleEngine engine, HistoryEngine history, FormSet set, LocalDate day) {
    }

    private List<Finding> findings(Rules rules, PeriodRef period, UnitRef unit, List<FormFigures> figures) {
        HistoryChecks.Sent before = history.before(period, List.of(unit.id()), rules.history());
        List<Finding> found = new ArrayList<>();
        Map<Examination, Function<FormFigures, CellVector>> parts = Map.of(Examination.own(rules.set(), unit.level(), Span.PERIOD), FormFigures::own,
            Examination.total(rules.set(), Span.PERIOD), FormFigures::total);
        parts.forEach((examination, part) -> {
            Map<String, CellVector> values = part(rules.set(), figures, part);
            found.addAll(rules.engine().check(examination, values));
            found.addAll(history.check(rules.history(), rules.day(), examination, before, unit.id(), values));
        });
        return found;
    }

    private static Map<String, CellVector> part(FormSet set, List<FormFigures> figures, Function<FormFigures, CellVector> part) {
        Map<String, CellVector> values = new HashMap<>();
        figures.stream().filter(form -> set.contains(form.formCode()) && set.form(form.formCode()).slots() == part.apply(form).size())
            .forEach(form -> values.put(form.formCode(), part.apply(form)));
        return values;
    }

    private static long count(List<Finding> findings, String form, Severity severity) {
        return findings.stream().filter(finding -> finding.form().equals(form) && finding.severity() == severity).count();
    }
}
